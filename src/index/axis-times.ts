import type { Chronology } from './chronology.ts'
import { sortOrder } from './sort-order.ts'
import type { TimeWindow } from './time-window.ts'

/** The finite times that an axis has to show. */
export interface AxisTimes {
  /** Beginnings, ascending, and when that which begins then ends. */
  readonly starts: Float64Array
  readonly endsByStart: Float64Array
  /** Ends, ascending. */
  readonly ends: Float64Array
}

/** Civil times that the calendar functions of the language can read (ECMA-262, Time Values). */
const FARTHEST = 8.64e15

const isKnown = (time: number): boolean => Math.abs(time) <= FARTHEST

/** Those of some spans: an open end is taken to be where the other one is, and a hopeless one left out. */
export function axisTimesOf(spans: Iterable<TimeWindow>): AxisTimes {
  const known = Array.from(spans).flatMap(({ start, end }): TimeWindow[] => {
    if (isKnown(start) && isKnown(end)) return start <= end ? [{ start, end }] : []
    if (isKnown(start) && end > start) return [{ start, end: start }]
    return isKnown(end) && start < end ? [{ start: end, end }] : []
  })
  const starts = Float64Array.from(known, ({ start }) => start)
  const ends = Float64Array.from(known, ({ end }) => end)
  const order = sortOrder(starts)
  return {
    starts: starts.slice().sort(),
    endsByStart: Float64Array.from(order, (i) => ends[i]!),
    ends: ends.sort(),
  }
}

/** Those of dated events; their own columns where no end is open. */
export function axisTimesIn(chronology: Chronology): AxisTimes {
  const { starts, endsByStart, ends, size } = chronology
  const isAllKnown = size > 0 && [starts[0]!, starts[size - 1]!, ends[0]!, ends[size - 1]!].every(isKnown)
  if (isAllKnown) return chronology
  return axisTimesOf(Array.from(starts, (start, i) => ({ start, end: endsByStart[i]! })))
}

/** Each of some ascending times once. */
export function distinct(times: Float64Array): Float64Array {
  const found = new Float64Array(times.length)
  let size = 0
  for (let i = 0; i < times.length; i++)
    if (size === 0 || times[i]! > found[size - 1]!) found[size++] = times[i]!
  return found.subarray(0, size)
}
