import { lowerBound, upperBound } from './bounds.ts'
import type { TimeWindow } from './time-window.ts'

/**
 * Dated events in order of their beginnings and, apart, of their ends.
 *
 * An event overlaps a window where it has begun before the window ends and has not ended before it begins. Whatever
 * has ended before has begun before, so that how many overlap is a difference of two positions: no look at the events.
 */
export class Chronology {
  /** Beginnings, ascending, and the numbers of the events that begin then. */
  readonly starts: Float64Array
  readonly byStart: Uint32Array
  /** Ends, ascending, and the numbers of the events that end then. */
  readonly ends: Float64Array
  readonly byEnd: Uint32Array

  constructor(starts: Float64Array, byStart: Uint32Array, ends: Float64Array, byEnd: Uint32Array) {
    this.starts = starts
    this.byStart = byStart
    this.ends = ends
    this.byEnd = byEnd
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
    const [starts, byStart] = picked(this.starts, this.byStart, mask)
    if (starts.length === this.size) return this
    const [ends, byEnd] = picked(this.ends, this.byEnd, mask)
    return new Chronology(starts, byStart, ends, byEnd)
  }
}

function picked(times: Float64Array, numbers: Uint32Array, mask: Uint8Array): [Float64Array, Uint32Array] {
  let size = 0
  for (let i = 0; i < numbers.length; i++) size += mask[numbers[i]!]!
  const pickedTimes = new Float64Array(size)
  const pickedNumbers = new Uint32Array(size)
  for (let i = 0, to = 0; to < size; i++) {
    if (mask[numbers[i]!] === 0) continue
    pickedTimes[to] = times[i]!
    pickedNumbers[to++] = numbers[i]!
  }
  return [pickedTimes, pickedNumbers]
}
