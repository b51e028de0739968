import { DAY } from '../model/civil.ts'
import { distinct } from './axis-times.ts'
import type { AxisTimes } from './axis-times.ts'
import { lowerBound } from './bounds.ts'
import { lowerMedian } from './median.ts'

/** A half-open stretch of civil time in milliseconds; ends may be infinite. */
export interface TimeSpan {
  readonly start: number
  readonly end: number
}

/** Part of a timeline's axis: drawn to scale, or folded to a break. */
export interface PlannedStretch {
  /** Civil milliseconds, finite. */
  readonly start: number
  readonly end: number
  readonly folded: boolean
  /** Its part of the room for unfolded time: 0 where folded, 1 in all for the others. */
  readonly share: number
  /** For a fold, the whole time in which nothing begins or ends, margins included; else the stretch itself. */
  readonly quiet: TimeSpan
}

/** Stretches without a gap between them, in order; the first and the last are never folded. */
export type FoldPlan = readonly PlannedStretch[]

/** Neighbouring beginnings nearer than this part of the axis cannot be told apart (about 10 px of 1,000). */
const TOO_NEAR = 1 / 100
/** So many of the neighbours must be too near before anything is folded. */
const CROWDED = 1 / 3
/** A gap is folded only where it is so many times the median distance of beginnings: random events have no such gap. */
const OUTSTANDING = 24
/** A gap is folded only where it takes up so much of what would be drawn: a break has a width of its own. */
const WORTH_A_BREAK = 1 / 30
/** No more breaks than a reader can take in. */
const MOST_FOLDS = 24
/** Empty margin round what is drawn, as a part of it. */
const MARGIN = 0.04
/** A stretch gets at least this much of the room that its share of the beginnings would give it. */
const FLOOR = 0.5

/** The farthest that an axis reaches; see {@link AxisTimes}. */
const FARTHEST = 8.64e15

/** All time to one scale; null where there are no times. */
export function planTrueScale(times: AxisTimes): FoldPlan | null {
  return times.starts.length === 0 ? null : new Planner(times).plan([])
}

/**
 * Folds the stretches in which nothing happens, where they crowd the rest: first the longest empty ones, then, where
 * that is not enough, the longest in which nothing begins or ends although a long event goes on.
 *
 * A stretch counts as long where it has many times the median distance of neighbouring beginnings; none is folded
 * where the events can be told apart without. What lies between two folds is to one scale; all are to the same scale
 * unless one of them would have too little room for its events. O(n log n). Null where there are no times.
 */
export function planFolds(times: AxisTimes): FoldPlan | null {
  if (times.starts.length === 0) return null
  const planner = new Planner(times)
  const long = OUTSTANDING * planner.usualDistance
  let folds: TimeSpan[] = []
  let best = planner.plan(folds)
  for (const gaps of [emptyGaps(times, long), quietGaps(times, long)]) {
    const fresh = gaps.filter((gap) => !folds.some((fold) => overlap(fold, gap)))
    fresh.sort((a, b) => length(b) - length(a) || a.start - b.start)
    const taken: TimeSpan[] = []
    for (const gap of fresh) {
      if (folds.length + taken.length >= MOST_FOLDS) break
      const last = taken.at(-1)
      // Gaps of about one length are folded all or none.
      const isAlike = last !== undefined && length(gap) >= length(last) / 2
      if (!isAlike && !planner.isCrowded(best)) break
      if (length(gap) < WORTH_A_BREAK * drawnLength(best)) break
      taken.push(gap)
      best = planner.plan([...folds, ...taken])
    }
    folds = [...folds, ...taken]
  }
  return best
}

/** Makes plans of the same times with one gap or another folded. */
class Planner {
  readonly usualDistance: number
  readonly #starts: Float64Array
  readonly #first: number
  readonly #last: number
  readonly #usualLength: number

  constructor({ starts, endsByStart, ends }: AxisTimes) {
    this.#starts = distinct(starts)
    this.#first = starts[0]!
    this.#last = ends.at(-1)!
    this.#usualLength = lowerMedian(endsByStart.map((end, i) => end - starts[i]!).filter((ms) => ms > 0)) ?? 0
    this.usualDistance =
      lowerMedian(this.#starts.subarray(1).map((start, i) => start - this.#starts[i]!)) ?? Infinity
  }

  /** A plan with these gaps folded. */
  plan(gaps: readonly TimeSpan[]): FoldPlan {
    const [start, end] = [this.#first, this.#last]
    const drawn = end - start - gaps.reduce((sum, gap) => sum + length(gap), 0)
    const margin = Math.max(
      MARGIN * drawn,
      Math.min(this.#usualLength, Math.max(drawn, DAY)) / 2,
      drawn === 0 ? DAY / 2 : 0,
    )
    const parts: Omit<PlannedStretch, 'share'>[] = []
    let from = Math.max(start - margin, -FARTHEST)
    for (const gap of [...gaps].sort((a, b) => a.start - b.start)) {
      const kept = Math.min(margin, length(gap) / 4)
      parts.push(drawnPart(from, gap.start + kept))
      parts.push({ start: gap.start + kept, end: gap.end - kept, folded: true, quiet: gap })
      from = gap.end - kept
    }
    parts.push(drawnPart(from, Math.min(end + margin, FARTHEST)))
    const shares = this.#shareOut(parts.filter((part) => !part.folded))
    let next = 0
    return parts.map((part) => ({ ...part, share: part.folded ? 0 : shares[next++]! }))
  }

  /** Whether too many neighbouring beginnings that no fold parts are too near to each other. */
  isCrowded(stretches: FoldPlan): boolean {
    const starts = this.#starts
    let near = 0
    let pairs = 0
    for (const part of stretches) {
      if (part.folded) continue
      const nearest = (TOO_NEAR * length(part)) / part.share
      const to = lowerBound(starts, part.end)
      for (let i = lowerBound(starts, part.start) + 1; i < to; i++) {
        pairs++
        if (starts[i]! - starts[i - 1]! < nearest) near++
      }
    }
    return pairs > 0 && near >= pairs * CROWDED
  }

  /** Shares by length, but none below its floor: those that would be get it, the others share the rest by length. */
  #shareOut(parts: readonly TimeSpan[]): number[] {
    const starts = this.#starts
    const floors = parts.map(
      (part) => (FLOOR * (lowerBound(starts, part.end) - lowerBound(starts, part.start))) / starts.length,
    )
    const isFixed = parts.map(() => false)
    for (;;) {
      let room = 1
      let time = 0
      parts.forEach((part, i) => {
        if (isFixed[i]) room -= floors[i]!
        else time += length(part)
      })
      const shares = parts.map((part, i) => (isFixed[i] ? floors[i]! : (room * length(part)) / time))
      const tooSmall = shares.flatMap((share, i) => (!isFixed[i] && share < floors[i]! ? [i] : []))
      if (tooSmall.length === 0) return shares
      for (const i of tooSmall) isFixed[i] = true
    }
  }
}

const drawnPart = (start: number, end: number): Omit<PlannedStretch, 'share'> => ({
  start,
  end,
  folded: false,
  quiet: { start, end },
})

/** Stretches that no span covers, of some length at least. */
function emptyGaps({ starts, endsByStart }: AxisTimes, least: number): TimeSpan[] {
  const gaps: TimeSpan[] = []
  let end = Infinity
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!
    if (start > end && start - end >= least) gaps.push({ start: end, end: start })
    end = end === Infinity ? endsByStart[i]! : Math.max(end, endsByStart[i]!)
  }
  return gaps
}

/** Stretches in which no span begins or ends, of some length at least. */
function quietGaps({ starts, ends }: AxisTimes, least: number): TimeSpan[] {
  const gaps: TimeSpan[] = []
  let [s, e] = [0, 0]
  let last = Infinity
  while (s < starts.length || e < ends.length) {
    const time = s < starts.length && starts[s]! <= ends[e]! ? starts[s++]! : ends[e++]!
    if (time > last && time - last >= least) gaps.push({ start: last, end: time })
    last = time
  }
  return gaps
}

const drawnLength = (plan: FoldPlan): number =>
  plan.reduce((sum, stretch) => sum + (stretch.folded ? 0 : length(stretch)), 0)

const length = (span: TimeSpan): number => span.end - span.start

const overlap = (a: TimeSpan, b: TimeSpan): boolean => a.start < b.end && b.start < a.end
