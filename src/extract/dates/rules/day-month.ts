import type { DateRule } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'
import { ORDINAL, ordinalValue } from '../lexicon/numbers.ts'
import { YEAR, yearOf } from '../lexicon/years.ts'
import { looksLikeMonth } from './month-word.ts'

/** The first day of a range: "3-5 May". */
const DAY_BEFORE = /(?:^|[ (])\d{1,2}-$/

/** "29 November", "29 November 1989", "the 4th of July", "15-Mar-2021". */
export const dayMonth: DateRule = {
  name: 'day-month',
  cues: ['month'],
  pattern: new RegExp(
    `(?:(?<day>\\d{1,2})[ -]|(?:the )?(?<ordinal>${ORDINAL})(?: day)?(?: of)? )(?<month>${MONTH})(?:(?:, ?| |-)${YEAR}|,? '(?<short>\\d\\d))?(?!\\d| \\d{1,2}(?:,|st|nd|rd|th))`,
  ),
  read(match) {
    const month = monthNumber(match.group('month'))
    const day = Number(match.group('day')) || ordinalValue(match.group('ordinal')) || 0
    if (month === null || day < 1 || day > 31 || !looksLikeMonth(match.group('month'), match)) return null
    if (match.group('day') && /[$£€#.,:/]$|\d-$/.test(match.before) && !DAY_BEFORE.test(match.before))
      return null
    const year = yearOf(match)
    const short = match.group('short')
    if (year !== null) return { kind: 'calendar', year, month, day }
    return short
      ? { kind: 'calendar', shortYear: Number(short), month, day }
      : { kind: 'calendar', month, day }
  },
}
