import type { CalendarExpression } from '../expression.ts'
import type { DateRule } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'
import { unitOf } from '../lexicon/units.ts'

/** "the week of March 6", "the weekend of 3 May 2019": the one that holds a day. */
export const weekOf: DateRule = {
  name: 'week-of',
  cues: ['month'],
  and: ['unit'],
  pattern: new RegExp(
    `the (?<unit>week|weekend|month) (?:of|beginning|starting|ending|that began) (?:on )?(?:(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)? (?<monthLast>${MONTH}))(?:,? (?<year>\\d{4}))?(?!\\w)`,
  ),
  read(match) {
    const unit = unitOf(match.group('unit'))
    const month = monthNumber(match.group('month') || match.group('monthLast'))
    const day = Number(match.group('day') || match.group('dayFirst'))
    if (unit === null || month === null || day < 1 || day > 31) return null
    const year = Number(match.group('year'))
    const of: CalendarExpression = { kind: 'calendar', month, day, ...(year > 0 && { year }) }
    return { kind: 'around', unit, of }
  },
}
