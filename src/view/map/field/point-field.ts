import type { EventIndex, EventNumber } from '../../../index/event-index.ts'
import type { TimeWindow } from '../../../index/time-window.ts'
import { worldX, worldY } from '../mercator.ts'
import type { WorldPoint } from '../mercator.ts'

/** World units are kept as fractions of this: to a thirtieth of a pixel at the closest zoom of any tiles. */
const WHOLE = 2 ** 32

/** A half-open range of points. */
export type PointRange = readonly [from: number, to: number]

/**
 * Places of very many events, as points in the order in which the events begin: those of any window are one range, and
 * those of older events that still go on. Twelve bytes a point, no object.
 */
export class PointField {
  /** World units, times 2 to the 32nd. */
  readonly xs: Uint32Array
  readonly ys: Uint32Array
  /** The event of each point. */
  readonly events: Uint32Array
  /** How many events have a point. */
  readonly placed: number
  readonly #index: EventIndex
  /** Where the points of each event begin, by its position in order of time; after the last come those of no date. */
  readonly #firsts: Uint32Array

  constructor(index: EventIndex) {
    this.#index = index
    const { events, longitudes, latitudes } = index.points
    const { byStart, size } = index.chronology
    // Events without a date come last.
    const rank = new Uint32Array(index.total).fill(size)
    for (let i = 0; i < size; i++) rank[byStart[i]!] = i
    const next = new Uint32Array(size + 2)
    for (const event of events) next[rank[event]! + 1]! += 1
    for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!
    this.#firsts = next.slice(0, size + 1)
    this.xs = new Uint32Array(events.length)
    this.ys = new Uint32Array(events.length)
    this.events = new Uint32Array(events.length)
    let placed = 0
    for (let i = 0; i < events.length; i++) {
      const event = events[i]!
      if (i === 0 || events[i - 1] !== event) placed++
      const at = next[rank[event]!]!++
      this.xs[at] = Math.min(WHOLE - 1, worldX(longitudes[i]!) * WHOLE)
      this.ys[at] = Math.min(WHOLE - 1, Math.max(0, worldY(latitudes[i]!) * WHOLE))
      this.events[at] = event
    }
    this.placed = placed
  }

  get size(): number {
    return this.events.length
  }

  point(at: number): WorldPoint {
    return { x: this.xs[at]! / WHOLE, y: this.ys[at]! / WHOLE }
  }

  /** The points of the events that overlap a window, oldest first; null: of all events, those without a date
   * first. */
  ranges(window: TimeWindow | null): PointRange[] {
    const firsts = this.#firsts
    const dated = firsts.at(-1)!
    if (window === null)
      return [
        [dated, this.size],
        [0, dated],
      ]
    const { chronology } = this.#index
    const lasting = Array.from(chronology.lastingAt(window.start), (position): PointRange => [
      firsts[position]!,
      firsts[position + 1]!,
    ])
    return [
      ...lasting,
      [firsts[chronology.begunBefore(window.start)]!, firsts[chronology.begunBefore(window.end)]!],
    ]
  }
}

/** Pixels of a world unit of the field, at a scale. */
export const fieldScale = (scale: number): number => scale / WHOLE

/** A point that stands for the events near it. */
export interface FieldCell extends WorldPoint {
  /** How many points are shown in it. */
  readonly count: number
  /** The newest of them, which lies on top. */
  readonly event: EventNumber
}
