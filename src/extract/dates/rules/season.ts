import type { CalendarExpression } from '../expression.ts'
import type { DateRule, RuleMatch } from '../date-rule.ts'
import { SEASON, seasonCode } from '../lexicon/seasons.ts'
import { WHICH, whichIn } from '../lexicon/which.ts'
import { YEAR, yearOf } from '../lexicon/years.ts'

/** Before a season that stands without article; without it "fall" and "spring" are verbs and nouns of their own. */
const TIME_BEFORE =
  /\b(?:in|since|until|by|during|of|from|through|before|after|between|and|early|late|mid|each|every)[ -]$/i

/** What goes on with a verb or a compound: "fall apart", "spring-loaded", "spring water". */
const OTHER_SENSE =
  /^(?:[- ](?:board|loaded|back|off|out|apart|from|water|offensive|onion|in|on|to|below|under|short|behind|into|of (?!that|this|last|next|the year))\b|ed\b)/i

/** "the spring of 1943", "summer 1942", "the 1982 summer", "last fall", "this winter", "spring". */
export const season: DateRule = {
  name: 'season',
  cues: ['season'],
  pattern: new RegExp(
    `(?:(?<before>\\d{4}) |${WHICH}|(?<the>the ))(?<season>${SEASON})(?:time)?(?:(?: of|,)? ${YEAR})?`,
  ),
  read(match) {
    const code = seasonCode(match.group('season'))
    if (code === null) return null
    const year = yearOf(match) ?? (Number(match.group('before')) || null)
    const base: CalendarExpression = { kind: 'calendar', season: code }
    if (year !== null) return { ...base, year }
    return isSeason(match) ? { ...base, ...whichIn(match) } : null
  },
}

function isSeason(match: RuleMatch): boolean {
  const { before, after } = match
  const word = match.group('season')
  if (/^[A-Z]/.test(word) && /^ [A-Z]/.test(after)) return false // "Summer Jones", "Winter Palace"
  if (match.group('which') || /^winter$/i.test(word)) return true
  if (OTHER_SENSE.test(after)) return false
  if (/^fall$/i.test(word)) return match.group('the') !== '' || TIME_BEFORE.test(before)
  return !/^spring$/.test(word) || match.group('the') !== '' || TIME_BEFORE.test(before)
}
