import { DAY } from '../model/civil.ts'

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
/** No more breaks than a reader can take in. */
const MOST_FOLDS = 24
/** Empty margin round what is drawn, as a part of it. */
const MARGIN = 0.04
/** A stretch gets at least this much of the room that its share of the beginnings would give it. */
const FLOOR = 0.5

/** Civil times that the calendar functions of the language can read (ECMA-262, Time Values). */
const FARTHEST = 8.64e15

/** All time to one scale; null where no span has a finite end. */
export function planTrueScale(spans: readonly TimeSpan[]): FoldPlan | null {
  const known = knownSpans(spans)
  return known.length === 0 ? null : plan(known, distinctStarts(known), [])
}

/**
 * Folds the stretches in which nothing happens, where they crowd the rest: first the longest empty ones, then, where
 * that is not enough, the longest in which nothing begins or ends although a long event goes on.
 *
 * A stretch counts as long where it has many times the median distance of neighbouring beginnings; none is folded
 * where the events can be told apart without. What lies between two folds is to one scale; all are to the same scale
 * unless one of them would have too little room for its events. O(n log n). Null where no span has a finite end.
 */
export function planFolds(spans: readonly TimeSpan[]): FoldPlan | null {
  const known = knownSpans(spans)
  if (known.length === 0) return null
  const starts = distinctStarts(known)
  const distances = starts.slice(1).map((start, i) => start - starts[i]!)
  const long = OUTSTANDING * (lowerMedian(distances) ?? Infinity)
  let folds: TimeSpan[] = []
  let best = plan(known, starts, folds)
  for (const gaps of [emptyGaps(known), quietGaps(known)]) {
    const fresh = gaps.filter((gap) => length(gap) >= long && !folds.some((fold) => overlap(fold, gap)))
    fresh.sort((a, b) => length(b) - length(a) || a.start - b.start)
    const taken: TimeSpan[] = []
    for (const gap of fresh) {
      if (folds.length + taken.length >= MOST_FOLDS) break
      const last = taken.at(-1)
      // Gaps of about one length are folded all or none.
      const isAlike = last !== undefined && length(gap) >= length(last) / 2
      if (!isAlike && !isCrowded(best, starts)) break
      taken.push(gap)
      best = plan(known, starts, [...folds, ...taken])
    }
    folds = [...folds, ...taken]
  }
  return best
}

/** Spans with finite ends: an open end is taken to be where the other one is, and a hopeless one left out. */
function knownSpans(spans: readonly TimeSpan[]): TimeSpan[] {
  const isKnown = (time: number): boolean => Math.abs(time) <= FARTHEST
  return spans.flatMap(({ start, end }) => {
    if (isKnown(start) && isKnown(end)) return start <= end ? [{ start, end }] : []
    if (isKnown(start) && end > start) return [{ start, end: start }]
    return isKnown(end) && start < end ? [{ start: end, end }] : []
  })
}

/** A plan with these gaps folded. */
function plan(spans: readonly TimeSpan[], starts: readonly number[], gaps: readonly TimeSpan[]): FoldPlan {
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity)
  const end = spans.reduce((most, span) => Math.max(most, span.end), -Infinity)
  const drawn = end - start - gaps.reduce((sum, gap) => sum + length(gap), 0)
  const usual = lowerMedian(spans.map(length).filter((ms) => ms > 0)) ?? 0
  const margin = Math.max(
    MARGIN * drawn,
    Math.min(usual, Math.max(drawn, DAY)) / 2,
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
  const shares = shareOut(
    parts.filter((part) => !part.folded),
    starts,
  )
  let next = 0
  return parts.map((part) => ({ ...part, share: part.folded ? 0 : shares[next++]! }))
}

const drawnPart = (start: number, end: number): Omit<PlannedStretch, 'share'> => ({
  start,
  end,
  folded: false,
  quiet: { start, end },
})

/** Shares by length, but none below its floor: those that would be get it, and the others share the rest by length. */
function shareOut(parts: readonly TimeSpan[], starts: readonly number[]): number[] {
  const floors = parts.map(
    (part) => (FLOOR * starts.filter((time) => time >= part.start && time < part.end).length) / starts.length,
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

/** Whether too many neighbouring beginnings that no fold parts are too near to each other. */
function isCrowded(stretches: FoldPlan, starts: readonly number[]): boolean {
  let near = 0
  let pairs = 0
  let at = 0
  for (const part of stretches) {
    if (part.folded) continue
    let before: number | null = null
    for (; at < starts.length && starts[at]! < part.end; at++) {
      const place = ((starts[at]! - part.start) / length(part)) * part.share
      if (before !== null) {
        pairs++
        if (place - before < TOO_NEAR) near++
      }
      before = place
    }
  }
  return pairs > 0 && near >= pairs * CROWDED
}

/** Stretches that no span covers. */
function emptyGaps(spans: readonly TimeSpan[]): TimeSpan[] {
  const gaps: TimeSpan[] = []
  let end = Infinity
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > end) gaps.push({ start: end, end: span.start })
    end = end === Infinity ? span.end : Math.max(end, span.end)
  }
  return gaps
}

/** Stretches in which no span begins or ends. */
function quietGaps(spans: readonly TimeSpan[]): TimeSpan[] {
  const bounds = distinct(spans.flatMap(({ start, end }) => [start, end]))
  return bounds.slice(1).map((end, i) => ({ start: bounds[i]!, end }))
}

const distinctStarts = (spans: readonly TimeSpan[]): number[] => distinct(spans.map((span) => span.start))

const distinct = (times: readonly number[]): number[] => [...new Set(times)].sort((a, b) => a - b)

const length = (span: TimeSpan): number => span.end - span.start

const overlap = (a: TimeSpan, b: TimeSpan): boolean => a.start < b.end && b.start < a.end

function lowerMedian(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}
