import type { DateRule } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'
import { WHICH, whichIn } from '../lexicon/which.ts'

const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i

/** What may stand before a month that is also a word, or an abbreviation. */
const TIME_BEFORE =
  /(?:^|[^a-z])(?:in|by|since|until|till|during|of|from|to|through|before|after|between|and|or|early|late|mid|each|every|for|around|about|beyond|its|the|end of|beginning of)[ -]$/i

/** After these a month is a month, whatever follows: "in May the town fell". */
const MONTH_FOR_SURE = /\b(?:in|during|since|until|till|by|of|early|late|mid|end of|beginning of)[ -]$/i

/** A name before ("Theresa May", "Fredric March") or a verb after ("May be") makes the word no month. */
const NO_MONTH_AFTER =
  /^ (?:be|have|not|well|also|the|he|she|they|we|I|you|it|of Dimes|Madness|Hare)\b|^'s [A-Z]|^-[a-z]/

/** "November", "last March", "this June", "mid-May" (with its prefix read elsewhere). */
export const month: DateRule = {
  name: 'month',
  cues: ['month'],
  pattern: new RegExp(`${WHICH}(?<month>${MONTH})(?:(?<=\\.)|(?![\\w.]*\\w))`),
  read(match) {
    const word = match.group('month')
    const number = monthNumber(word)
    if (number === null || word === word.toLowerCase()) return null
    const which = match.group('which').toLowerCase()
    const ordinary = /^(?:may|march|august)$/i.test(word)
    if (ordinary || SHORT.test(word)) {
      if (!which && !TIME_BEFORE.test(match.before)) return null
      if (!which && !MONTH_FOR_SURE.test(match.before) && NO_MONTH_AFTER.test(match.after)) return null
      if (SHORT.test(word) && /^ [A-Z]/.test(match.after)) return null
    } else if (/^(?:april|june|january|august)$/i.test(word) && !which && !TIME_BEFORE.test(match.before)) {
      if (/^ [A-Z][a-z]+|^'s|^ (?:said|says|told)\b/.test(match.after) || /[A-Z][a-z]+ $/.test(match.before))
        return null
    }
    return { kind: 'calendar', month: number, ...whichIn(match) }
  },
}
