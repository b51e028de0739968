import type { CalendarExpression } from '../expression.ts'
import type { DateRule } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'
import { ORDINAL, ordinalValue } from '../lexicon/numbers.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekdays.ts'

/** "the last week of March", "the second Tuesday in May 1990", "the first day of 2001". */
export const nthOfMonth: DateRule = {
  name: 'nth-of-month',
  cues: ['month', 'year'],
  and: ['unit', 'weekday'],
  pattern: new RegExp(
    `the (?:(?<nth>${ORDINAL})|(?<last>last|final)) (?:full )?(?:(?<unit>day|week|weekend)|(?<weekday>${WEEKDAY})) (?:of|in) (?:(?<month>${MONTH})(?:,? (?:of )?(?<monthYear>\\d{4}))?|(?<year>\\d{4}))(?!\\w)`,
  ),
  read(match) {
    const nth = match.group('last') ? -1 : ordinalValue(match.group('nth'))
    const year = Number(match.group('monthYear') || match.group('year'))
    const month = monthNumber(match.group('month'))
    if (nth === null) return null
    const whole: CalendarExpression = {
      kind: 'calendar',
      ...(year > 0 && { year }),
      ...(month !== null && { month }),
    }
    const weekday = weekdayNumber(match.group('weekday'))
    if (weekday !== null) return { kind: 'nth', nth, unit: 'day', weekday, whole }
    const unit = match.group('unit').toLowerCase()
    return { kind: 'nth', nth, unit: unit === 'week' || unit === 'weekend' ? unit : 'day', whole }
  },
}
