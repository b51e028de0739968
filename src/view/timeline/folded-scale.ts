import { bisector } from 'd3-array'
import type { FoldPlan, TimeSpan } from '../../index/fold-plan.ts'

/** A stretch of time with its place on the axis. */
export interface ScaleSegment {
  /** Civil milliseconds. */
  readonly start: number
  readonly end: number
  /** Pixels. */
  readonly from: number
  readonly to: number
  readonly folded: boolean
  /** See {@link import('../../index/fold-plan.ts').PlannedStretch.quiet}. */
  readonly quiet: TimeSpan
}

/** Civil milliseconds to pixels and back: linear within each segment, rising, continuous, exact at their edges. */
export interface FoldedScale {
  readonly segments: readonly ScaleSegment[]
  /** Pixels from the beginning of the first segment to the end of the last. */
  readonly width: number
  /** Pixels of a time; beyond the axis it goes on as in the outermost segment. Infinite times stay so. */
  px(time: number): number
  /** The inverse of {@link px}. */
  time(px: number): number
}

/** How many segments have begun at a time, or at a pixel. */
const byTime = bisector(({ start }: ScaleSegment) => start).right
const byPixel = bisector(({ from }: ScaleSegment) => from).right

/**
 * Lays a plan out.
 * @param room pixels for the unfolded stretches together
 * @param breakWidth pixels of each fold
 * @throws RangeError where the plan is empty or there is no room
 */
export function foldedScale(plan: FoldPlan, room: number, breakWidth: number): FoldedScale {
  if (plan.length === 0) throw new RangeError('A scale needs at least one stretch of time.')
  if (!(room > 0)) throw new RangeError(`A scale needs more than 0 pixels of room, not ${room}.`)
  const segments: ScaleSegment[] = []
  let from = 0
  for (const { start, end, folded, share, quiet } of plan) {
    const to = from + (folded ? breakWidth : room * share)
    segments.push({ start, end, from, to, folded, quiet })
    from = to
  }
  return {
    segments,
    width: from,
    px(time) {
      const { start, end, from, to } = segments[Math.max(0, byTime(segments, time) - 1)]!
      return time === end ? to : from + ((time - start) / (end - start)) * (to - from)
    },
    time(px) {
      const { start, end, from, to } = segments[Math.max(0, byPixel(segments, px) - 1)]!
      return px === to || to === from ? end : start + ((px - from) / (to - from)) * (end - start)
    },
  }
}

/** How many folds a plan has. */
export const foldCount = (plan: FoldPlan): number => plan.filter((stretch) => stretch.folded).length
