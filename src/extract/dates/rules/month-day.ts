import type { DateRule } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'
import { ORDINAL, ordinalValue } from '../lexicon/numbers.ts'
import { WHICH, whichIn } from '../lexicon/which.ts'
import { YEAR, yearOf } from '../lexicon/years.ts'
import { looksLikeMonth } from './month-word.ts'

const MONTH_AFTER = new RegExp(`^ ${MONTH}\\b`, 'i')

/** "November 29", "Nov. 29, 1989", "March 15, 44 BC", "June the fourth", "last Oct. 23". */
export const monthDay: DateRule = {
  name: 'month-day',
  cues: ['month'],
  pattern: new RegExp(
    `${WHICH}(?<month>${MONTH})[ -](?:the )?(?:(?<day>\\d{1,2})|(?<ordinal>${ORDINAL}))(?:(?:, ?| |-)${YEAR}|,? '(?<short>\\d\\d))?(?!\\d|[:/%]\\d|,\\d{3}|\\.\\d| ?percent)`,
  ),
  read(match) {
    const month = monthNumber(match.group('month'))
    const day = Number(match.group('day')) || ordinalValue(match.group('ordinal')) || 0
    if (month === null || day < 1 || day > 31 || !looksLikeMonth(match.group('month'), match)) return null
    // "5 September-12 September" has the other order.
    if (/^[a-z]+\.?-/i.test(match.text) && MONTH_AFTER.test(match.after)) return null
    const year = yearOf(match)
    const short = match.group('short')
    if (year !== null) return { kind: 'calendar', year, month, day }
    if (short) return { kind: 'calendar', shortYear: Number(short), month, day }
    return { kind: 'calendar', month, day, ...whichIn(match) }
  },
}
