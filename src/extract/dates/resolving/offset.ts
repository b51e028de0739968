import { DAY, HOUR, MINUTE } from '../../../model/civil.ts'
import { type CalendarUnit, type Period, periodAt, shiftPeriod, shiftTime } from '../calendar.ts'
import type { OffsetExpression, Unit } from '../expression.ts'
import type { AnchorDate, Context } from './context.ts'
import { offCalendar, onCalendar, type Resolved } from './resolved.ts'

/** From coarse to fine; a stretch cannot be counted from an anchor that is known less finely. */
const COARSENESS: readonly Unit[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'weekend',
  'week',
  'day',
]

const finer = (a: Unit, b: Unit): boolean => COARSENESS.indexOf(a) > COARSENESS.indexOf(b)

/** "yesterday", "last year", "two weeks later", "that month". */
export function resolveOffset(e: OffsetExpression, context: Context): Resolved | null {
  const { words } = context
  const anchor = anchorFor(e, context)
  if (!anchor) {
    if (e.amount === 0)
      return offCalendar(
        'DATE',
        'PRESENT_REF',
        'assumed',
        `"${words}" counts from a date that nothing tells.`,
      )
    return offCalendar(
      'DATE',
      e.amount < 0 ? 'PAST_REF' : 'FUTURE_REF',
      'assumed',
      `"${words}" counts from a date that nothing tells.`,
    )
  }
  if (e.comparison && context.quarter)
    return onCalendar(
      shiftPeriod(context.quarter, 4 * e.amount),
      anchor.basis,
      `"${words}" is compared with a quarter; the same one a year before.`,
    )
  const why = `"${words}" counts from ${anchor.period === context.written?.period ? 'the writing' : 'the story'}: ${anchor.because}.`
  if (e.unit === 'minute' || e.unit === 'hour') {
    if (anchor.period.unit !== 'day') return onCalendar(anchor.period, 'assumed', why)
    const time = anchor.period.start + e.amount * (e.unit === 'hour' ? HOUR : MINUTE)
    return onCalendar(periodAt('day', time), anchor.basis, why)
  }
  if (finer(e.unit, anchor.period.unit) && anchor.period.unit !== 'weekend') {
    const days = e.unit === 'day' ? e.amount : e.unit === 'week' ? 7 * e.amount : 0
    return onCalendar(periodAt(anchor.period.unit, anchor.period.start + days * DAY), 'assumed', why)
  }
  return onCalendar(counted(e.unit, e.amount, anchor.period.start), anchor.basis, why)
}

/** The stretch of a unit that lies so many units from a time; half years are six months. */
function counted(unit: CalendarUnit, amount: number, from: number): Period {
  if (Number.isInteger(amount)) {
    const period = shiftPeriod(periodAt(unit, from), amount)
    return unit === 'decade' || unit === 'century' || unit === 'millennium'
      ? amount === 0 || Math.abs(amount) === 1
        ? period
        : periodAt('year', shiftTime(from, unit, amount))
      : period
  }
  if (unit === 'year') return shiftPeriod(periodAt('month', from), Math.round(12 * amount))
  if (unit === 'decade') return shiftPeriod(periodAt('year', from), Math.round(10 * amount))
  if (unit === 'century') return shiftPeriod(periodAt('year', from), Math.round(100 * amount))
  const days = unit === 'month' ? 30 * amount : unit === 'week' ? 7 * amount : amount
  return shiftPeriod(periodAt('day', from), Math.round(days))
}

function anchorFor(
  { anchor, unit }: OffsetExpression,
  { written, story, storyDay, narrative }: Context,
): AnchorDate | null {
  if (anchor === 'written' || (anchor === 'telling' && !narrative)) return written ?? story
  if (unit === 'day' || unit === 'week') return storyDay ?? story ?? written
  return story ?? written
}
