import { DAY } from '../model/civil.ts'
import { distinct } from './axis-times.ts'
import type { AxisTimes } from './axis-times.ts'
import type { FoldPlan, PlannedStretch } from './fold-plan.ts'

/** With more beginnings than this, a step holds as many of them as the others: steps would be too small to be seen. */
const MOST_STEPS = 400
/** Before the first event, so that its mark is whole: so much of a step. */
const LEAD = 0.4

/** From each beginning to the next one takes the same room, whatever time lies between; null where there are no times. */
export function planEqual(times: AxisTimes): FoldPlan | null {
  const starts = distinct(times.starts)
  if (starts.length === 0) return null
  const steps = Math.min(starts.length, MOST_STEPS)
  const knots = Array.from({ length: steps }, (_, i) => starts[Math.floor((i * starts.length) / steps)]!)
  const end = Math.max(times.ends.at(-1)!, knots.at(-1)! + 1)
  const share = 1 / (steps + LEAD)
  const stretch = (start: number, end: number, share: number): PlannedStretch => ({
    start,
    end,
    folded: false,
    share,
    quiet: { start, end },
  })
  return [
    stretch(knots[0]! - DAY, knots[0]!, LEAD * share),
    ...knots.map((start, i) => stretch(start, knots[i + 1] ?? end, share)),
  ]
}
