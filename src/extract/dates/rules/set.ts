import type { DateRule } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'
import { NUMBER, numberValue } from '../lexicon/numbers.ts'
import { partCode, PART } from '../lexicon/parts-of-day.ts'
import { SEASON, seasonCode } from '../lexicon/seasons.ts'
import { durationValue, UNIT, unitOf } from '../lexicon/units.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekdays.ts'

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'XXXX-XX-XX',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'XXXX-WXX',
  monthly: 'XXXX-XX',
  yearly: 'XXXX',
  annually: 'XXXX',
  hourly: 'PT1H',
  biweekly: 'P2W',
  fortnightly: 'P2W',
}

/** "daily", "annually", "weekly". */
export const setAdverb: DateRule = {
  name: 'set-adverb',
  cues: ['set'],
  pattern: /(?<adverb>daily|nightly|weekly|monthly|yearly|annually|hourly|biweekly|fortnightly)/,
  read(match) {
    const value = ADVERBS[match.group('adverb').toLowerCase()]
    // "the Communist Party daily Granma", "the China Daily"
    if (/[A-Z]\w* $/.test(match.before) && (/^ [A-Z]/.test(match.after) || /^[A-Z]/.test(match.text)))
      return null
    if (/^[A-Z]/.test(match.text) && /^ [A-Z]/.test(match.after)) return null
    return value === undefined ? null : { kind: 'set', value }
  },
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** "every Monday", "each summer", "every two years", "each day", "Mondays", "once a week" (its "a week"). */
export const everyPeriod: DateRule = {
  name: 'every',
  cues: ['every', 'weekdays'],
  pattern: new RegExp(
    `(?:(?:every|each)(?: other| single)? (?:(?<number>${NUMBER}) )?(?:(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<season>${SEASON})|(?<part>${PART})|(?<unit>${UNIT}))|(?<plural>${WEEKDAY})s)`,
  ),
  read(match) {
    const weekday = weekdayNumber(match.group('weekday') || match.group('plural'))
    if (weekday !== null) return { kind: 'set', value: `XXXX-WXX-${String(weekday)}` }
    const month = monthNumber(match.group('month'))
    if (month !== null) return { kind: 'set', value: `XXXX-${pad(month)}` }
    const season = seasonCode(match.group('season'))
    if (season !== null) return { kind: 'set', value: `XXXX-${season}` }
    const part = partCode(match.group('part'))
    if (part !== null) return { kind: 'set', value: `XXXX-XX-XXT${part}` }
    const unit = unitOf(match.group('unit'))
    if (unit === null) return null
    return { kind: 'set', value: durationValue(numberValue(match.group('number')) ?? 1, unit) }
  },
}
