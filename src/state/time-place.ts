import type { FoldPlan } from '../index/fold-plan.ts'

/** Where a time lies on the axis, as a part of what is drawn: 0 at its beginning, 1 at its end. A fold takes no room. */
export function placeOf(plan: FoldPlan, time: number): number {
  let before = 0
  for (const { start, end, folded, share } of plan) {
    if (time < start) break
    if (time < end) return folded ? before : before + (share * (time - start)) / (end - start)
    before += share
  }
  return Math.min(1, before)
}

/** The inverse of {@link placeOf}; at a fold, the time behind it. */
export function timeAt(plan: FoldPlan, place: number): number {
  let before = 0
  for (const { start, end, folded, share } of plan) {
    if (folded) continue
    if (place < before + share) return start + (Math.max(0, place - before) / share) * (end - start)
    before += share
  }
  return plan.at(-1)!.end
}
