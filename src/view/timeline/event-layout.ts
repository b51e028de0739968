import type { EventNumber } from '../../index/event-index.ts'
import type { DatedEvent } from '../../model/event.ts'
import { assignLanes } from './lanes.ts'
import type { LanePlace } from './lanes.ts'
import type { FoldedScale } from './folded-scale.ts'
import { markExtent, markLook } from './marks.ts'
import type { MarkExtent, MarkLook } from './marks.ts'
import { fitText } from './text-fit.ts'
import type { MeasureText } from './text-fit.ts'

/** An event with its mark on the axis and its words, in no lane yet. */
export interface MarkItem {
  readonly event: EventNumber
  readonly mark: MarkExtent
  readonly look: MarkLook
  /** The title as far as it fits; "" where it has no room. */
  readonly label: string
  readonly labelWidth: number
}

/** An event with its place on the axis. */
export interface PlacedEvent extends MarkItem {
  readonly place: LanePlace
}

export interface MarkOptions {
  readonly scale: FoldedScale
  /** The longest label, in pixels. */
  readonly longestLabel: number
  readonly measure: MeasureText
}

export interface EventLayoutOptions extends MarkOptions {
  readonly lanes: number
}

export const LABEL_GAP = 6
export const MARK_GAP = 8
/** A sign beside the mark takes so many pixels of the label's room. */
const BADGE = 16
/** Labels shorter than this say nothing. */
const LEAST_LABEL = 44

/** Places the dated events on the axis, in order of their marks. */
export function layOutEvents(
  events: readonly DatedEvent[],
  numbers: Iterable<EventNumber>,
  { lanes, ...options }: EventLayoutOptions,
): PlacedEvent[] {
  const items = markItems(events, numbers, options)
  const places = assignLanes(
    items.map(({ mark, labelWidth }) => ({ from: mark.from, to: mark.to, labelWidth })),
    { lanes, width: options.scale.width, labelGap: LABEL_GAP, gap: MARK_GAP },
  )
  return items.map((item, i) => ({ ...item, place: places[i]! }))
}

/** The marks of dated events, from left to right. */
export function markItems(
  events: readonly DatedEvent[],
  numbers: Iterable<EventNumber>,
  options: MarkOptions,
): MarkItem[] {
  const items = Array.from(numbers).flatMap((event) => markItem(events, event, options) ?? [])
  return items.sort((a, b) => a.mark.from - b.mark.from)
}

/** The mark of one event; null where it has no date, or none that the scale knows. */
export function markItem(
  events: readonly DatedEvent[],
  event: EventNumber,
  { scale, longestLabel, measure }: MarkOptions,
): MarkItem | null {
  const when = events[event]?.when
  if (!when) return null
  const mark = markExtent(when, (time) => scale.px(time), scale.width)
  if (Number.isNaN(mark.from) || Number.isNaN(mark.to)) return null
  const look = markLook(when)
  const badge = look.badge === '' ? 0 : BADGE
  const beside = Math.max(scale.width - mark.to, mark.from) - LABEL_GAP
  const room = Math.min(longestLabel, Math.max(beside, mark.to - mark.from - 2 * LABEL_GAP)) - badge
  const label = room < LEAST_LABEL ? '' : fitText(events[event]!.title, room, measure)
  const labelWidth = label === '' ? badge : Math.ceil(measure(label)) + 1 + badge
  return { event, mark, look, label, labelWidth }
}
