import type { TimeWindow } from '../../index/time-window.ts'
import type { Edge, Precision, When } from '../../model/when.ts'

/**
 * What a mark looks like while its time is too short to be seen as a length: a diamond (a clock time), half a disc
 * (a part of a day), a disc (a day), a block (longer).
 */
export type MarkShape = 'diamond' | 'half-disc' | 'disc' | 'block'

/** How an event is drawn: never told by colour alone. */
export interface MarkLook {
  readonly shape: MarkShape
  /** As a length: a solid bar up to a day, a tinted band for a longer unit, a thin bar for an interval. */
  readonly body: 'bar' | 'band' | 'interval'
  readonly startEdge: Edge
  readonly endEdge: Edge
  /** A guess: dashed and with a question mark. */
  readonly isAssumed: boolean
  /** Known from the order of the telling only: faint. */
  readonly isInferred: boolean
  readonly isApproximate: boolean
  /** A sign beside the mark: `?` for a guess, `~` for about. */
  readonly badge: '' | '?' | '~'
}

/** The shape of each precision. */
export const SHAPES: Readonly<Record<Precision, MarkShape>> = {
  minute: 'diamond',
  hour: 'diamond',
  'part-of-day': 'half-disc',
  day: 'disc',
  week: 'block',
  month: 'block',
  season: 'block',
  quarter: 'block',
  year: 'block',
  decade: 'block',
  century: 'block',
  millennium: 'block',
  interval: 'block',
}

/** Smallest mark, in pixels. */
export const LEAST_MARK = 12

/** The look of a date by its precision, its edges and how it is known. */
export function markLook(when: When): MarkLook {
  const shape = SHAPES[when.precision]
  const isOpenStart = when.startEdge === 'open' || when.start === -Infinity
  const isOpenEnd = when.endEdge === 'open' || when.end === Infinity
  return {
    shape,
    body: when.precision === 'interval' ? 'interval' : shape === 'block' ? 'band' : 'bar',
    startEdge: isOpenStart ? 'open' : when.startEdge,
    endEdge: isOpenEnd ? 'open' : when.endEdge,
    isAssumed: when.basis === 'assumed',
    isInferred: when.basis === 'inferred',
    isApproximate: when.approximate,
    badge: when.basis === 'assumed' ? '?' : when.approximate ? '~' : '',
  }
}

export interface MarkExtent {
  readonly from: number
  readonly to: number
  /** Whether the mark is as long as its time: else it is a symbol about the middle of it. */
  readonly isLength: boolean
}

/**
 * Where a mark lies on a scale: its time, or a symbol of {@link LEAST_MARK} about its middle where that is shorter.
 * An open end reaches to the end of the scale, the other end staying where it is.
 * @param px pixels of a time
 * @param width of the scale
 */
export function markExtent(
  { start, end }: TimeWindow,
  px: (time: number) => number,
  width: number,
): MarkExtent {
  const from = Math.max(0, start === -Infinity ? 0 : px(start))
  const to = Math.min(width, end === Infinity ? width : px(end))
  if (to - from >= LEAST_MARK) return { from, to, isLength: true }
  const middle = (from + to) / 2
  const left = Math.min(Math.max(0, middle - LEAST_MARK / 2), Math.max(0, width - LEAST_MARK))
  return { from: left, to: left + LEAST_MARK, isLength: false }
}
