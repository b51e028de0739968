import { lowerBound, upperBound } from './bounds.ts'
import type { TimeWindow } from './time-window.ts'

export type ChronologyColumns = Pick<Chronology, 'starts' | 'byStart' | 'endsByStart' | 'ends' | 'byEnd'>

/**
 * Dated events in order of their beginnings and, apart, of their ends.
 *
 * An event overlaps a window where it has begun before the window ends and has not ended before it begins. Whatever
 * has ended before has begun before, so that how many overlap is a difference of two positions: no look at the events.
 */
export class Chronology {
  /** Beginnings, ascending, the numbers of the events that begin then, and when these end. */
  readonly starts: Float64Array
  readonly byStart: Uint32Array
  readonly endsByStart: Float64Array
  /** Ends, ascending, and the numbers of the events that end then. */
  readonly ends: Float64Array
  readonly byEnd: Uint32Array

  #latest: Float64Array | null = null

  constructor(columns: ChronologyColumns) {
    this.starts = columns.starts
    this.byStart = columns.byStart
    this.endsByStart = columns.endsByStart
    this.ends = columns.ends
    this.byEnd = columns.byEnd
  }

  get size(): number {
    return this.starts.length
  }

  /** How many events begin before a time. */
  begunBefore(time: number): number {
    return lowerBound(this.starts, time)
  }

  /** How many events have ended by a time. */
  endedBy(time: number): number {
    return upperBound(this.ends, time)
  }

  /** How many events overlap a window. O(log n). */
  countIn({ start, end }: TimeWindow): number {
    return this.begunBefore(end) - this.endedBy(start)
  }

  /**
   * How many events overlap each of `bins` equal parts of a window. O(bins · log n).
   * @throws RangeError where `bins` is not a whole number above 0 or the window is empty or endless
   */
  density(window: TimeWindow, bins: number): Uint32Array {
    const length = window.end - window.start
    if (!Number.isInteger(bins) || bins < 1)
      throw new RangeError(`bins must be a whole number above 0, not ${bins}`)
    if (!(length > 0 && Number.isFinite(length)))
      throw new RangeError(
        `the window must have a beginning before its end, not ${window.start} to ${window.end}`,
      )
    const counts = new Uint32Array(bins)
    let ended = this.endedBy(window.start)
    for (let bin = 0; bin < bins; bin++) {
      const edge = bin + 1 === bins ? window.end : window.start + (length * (bin + 1)) / bins
      counts[bin] = this.begunBefore(edge) - ended
      ended = this.endedBy(edge)
    }
    return counts
  }

  /** The events for which a mask has a 1, by event number. The same object where that is all of them. O(n). */
  pick(mask: Uint8Array): Chronology {
    const kept = positions(this.byStart, mask)
    if (kept.length === this.size) return this
    const keptByEnd = positions(this.byEnd, mask)
    return new Chronology({
      starts: at(this.starts, kept, new Float64Array(kept.length)),
      byStart: at(this.byStart, kept, new Uint32Array(kept.length)),
      endsByStart: at(this.endsByStart, kept, new Float64Array(kept.length)),
      ends: at(this.ends, keptByEnd, new Float64Array(kept.length)),
      byEnd: at(this.byEnd, keptByEnd, new Uint32Array(kept.length)),
    })
  }

  /** Numbers of the events that overlap a window, in order of their beginning. */
  inWindow(window: TimeWindow): Uint32Array {
    const lasting = this.lastingAt(window.start)
    const from = this.begunBefore(window.start)
    const to = this.begunBefore(window.end)
    const found = new Uint32Array(lasting.length + to - from)
    let size = 0
    for (const position of lasting) found[size++] = this.byStart[position]!
    for (let i = from; i < to; i++) if (this.endsByStart[i]! > window.start) found[size++] = this.byStart[i]!
    return found.subarray(0, size)
  }

  /**
   * Positions in {@link byStart} of the events that have begun before a time and end after it, in order. How many they are
   * is known before; they are looked for backwards, past whole blocks of events that have all ended.
   */
  lastingAt(time: number): Uint32Array {
    const begun = this.begunBefore(time)
    const found = new Uint32Array(begun - this.#endedOf(begun, time))
    this.#latest ??= latestEnds(this.endsByStart)
    let missing = found.length
    for (let i = begun - 1; missing > 0; i--) {
      if (i % BLOCK === BLOCK - 1) while (this.#latest[(i - BLOCK + 1) / BLOCK]! <= time) i -= BLOCK
      if (this.endsByStart[i]! > time) found[--missing] = i
    }
    return found
  }

  /** How many of those that have begun before a time have ended by it. An event without length ends as it begins. */
  #endedOf(begun: number, time: number): number {
    let ended = this.endedBy(time)
    for (let i = begun; i < this.size && this.starts[i] === time; i++)
      if (this.endsByStart[i]! <= time) ended--
    return ended
  }
}

/** So many events share one entry of the table of latest ends. */
const BLOCK = 256

/** The latest end in each block of events. */
function latestEnds(endsByStart: Float64Array): Float64Array {
  const latest = new Float64Array(Math.ceil(endsByStart.length / BLOCK)).fill(-Infinity)
  for (let i = 0; i < endsByStart.length; i++) {
    const block = Math.floor(i / BLOCK)
    latest[block] = Math.max(latest[block]!, endsByStart[i]!)
  }
  return latest
}

/** Positions of the events for which a mask has a 1. */
function positions(numbers: Uint32Array, mask: Uint8Array): Uint32Array {
  const found = new Uint32Array(numbers.length)
  let size = 0
  for (let i = 0; i < numbers.length; i++) if (mask[numbers[i]!] !== 0) found[size++] = i
  return found.subarray(0, size)
}

function at<A extends Float64Array | Uint32Array>(column: A, kept: Uint32Array, to: A): A {
  for (let i = 0; i < kept.length; i++) to[i] = column[kept[i]!]!
  return to
}
