import type { DateRule } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'
import { YEAR, yearOf } from '../lexicon/years.ts'

/** "November 1989", "June, 1944", "August of 1914", "September 490 BC", "Nov. '98". */
export const monthYear: DateRule = {
  name: 'month-year',
  cues: ['month'],
  pattern: new RegExp(`(?<month>${MONTH})(?:, ?| of | |-)(?:${YEAR}|'(?<short>\\d\\d))(?![\\d%]|,\\d{3})`),
  read(match) {
    const month = monthNumber(match.group('month'))
    if (month === null) return null
    const year = yearOf(match)
    if (year !== null) return { kind: 'calendar', year, month }
    return { kind: 'calendar', shortYear: Number(match.group('short')), month }
  },
}
