import { DAY, isoWeekday } from '../../../model/civil.ts'
import { type Period, periodAt, periodEnd, shiftPeriod } from '../calendar.ts'
import type { NthExpression } from '../expression.ts'

/** The nth day, weekday, week or weekend of a stretch, from its end where n is negative; null where it has not so many. */
export function nthWithin({ nth, unit, weekday }: NthExpression, whole: Period): Period | null {
  const end = periodEnd(whole)
  const lies = ({ start }: Period): boolean => {
    // A week belongs to the month that its Thursday is in, as ISO weeks belong to years.
    const at = unit === 'week' ? start + 3 * DAY : start
    return at >= whole.start && at < end
  }
  const step = unit === 'day' && weekday === undefined ? 1 : 7
  let first = unit === 'day' ? whole.start : periodAt(unit, whole.start).start
  if (weekday !== undefined) first += ((weekday - isoWeekday(first) + 7) % 7) * DAY
  if (!lies({ unit, start: first })) first += 7 * DAY
  if (nth > 0) {
    const period = { unit, start: first + (nth - 1) * step * DAY }
    return lies(period) ? period : null
  }
  let last: Period = { unit, start: first + Math.floor((end - 1 - first) / (step * DAY)) * step * DAY }
  while (!lies(last) && last.start > first) last = shiftPeriod(last, -1)
  return { unit, start: last.start + (nth + 1) * step * DAY }
}
