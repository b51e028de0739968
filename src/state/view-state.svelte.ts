import { NO_FILTERS } from './filters.ts'
import type { Filters } from './filters.ts'
import type { EventNumber, TimeWindow } from '../index/event-index.ts'

/** Who made a change, so that its author can ignore the echo. */
export type Origin = 'timeline' | 'map' | 'reader' | 'cards' | 'keys' | 'url'

export interface Selection {
  readonly event: EventNumber
  readonly origin: Origin
}

/**
 * How the timeline lays time out: empty stretches folded, all time to the same scale, or the same room from each
 * beginning to the next.
 */
export const SCALE_MODES = ['folded', 'true', 'equal'] as const
export type ScaleMode = (typeof SCALE_MODES)[number]

/** What the timeline's events are parted into lanes by. */
export const LANE_MODES = ['none', 'category', 'document', 'place'] as const
export type LaneMode = (typeof LANE_MODES)[number]

/**
 * Which events a window shows: only those in it; all up to its end; or these, the past fading with its distance.
 */
export const TIME_MODES = ['window', 'cumulative', 'fading'] as const
export type TimeMode = (typeof TIME_MODES)[number]

/** Where a map looks: its middle in degrees, and its zoom as Leaflet counts it. */
export interface MapPlace {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** Where the map is asked to look: at all that is shown, or at a place. */
export type MapTarget = { readonly kind: 'shown' } | ({ readonly kind: 'point' } & MapPlace)

/**
 * The little that all views of one explorer share. A gesture changes it, every view reads it, no view knows another.
 * One instance an explorer: two on a page do not meet.
 */
export class ViewState {
  /** Null: all time. */
  window: TimeWindow | null = $state.raw(null)
  hovered: EventNumber | null = $state.raw(null)
  selection: Selection | null = $state.raw(null)
  scaleMode: ScaleMode = $state.raw('folded')
  laneMode: LaneMode = $state.raw('none')
  timeMode: TimeMode = $state.raw('window')
  filters: Filters = $state.raw(NO_FILTERS)
  /** The last that the map was asked for by a story or an address; each new object asks anew. */
  mapTarget: MapTarget | null = $state.raw(null)
  /** Where the reader has moved the map; null while it looks where it looks by itself. */
  mapPlace: MapPlace | null = $state.raw(null)

  get selected(): EventNumber | null {
    return this.selection?.event ?? null
  }

  hover(event: EventNumber | null): void {
    this.hovered = event
  }

  /** Selects an event; each view brings it into sight where it is out of sight. */
  select(event: EventNumber | null, origin: Origin): void {
    this.selection = event === null ? null : { event, origin }
  }

  /**
   * Filters all views to a stretch of time; null shows all again.
   * @throws RangeError where the window ends before it begins
   */
  setWindow(window: TimeWindow | null): void {
    if (window !== null && !(window.start < window.end))
      throw new RangeError(`a window must begin before it ends, not ${window.start} to ${window.end}`)
    this.window = window
  }
}
