import { parseEdtf } from '../../../formats/edtf.ts'
import { civilDate } from '../../../model/civil.ts'
import type { DateRule, RuleMatch } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'
import { ORDINAL, ordinalValue } from '../lexicon/numbers.ts'
import type { NamedDate } from '../named-dates/named-date.ts'
import { NAMED_DATES } from '../named-dates/named-dates.ts'

/** Named dates that are called by their month and day, by month and day. */
const BY_DAY = new Map<string, NamedDate[]>()
for (const date of NAMED_DATES) {
  if (date.nouns.length === 0) continue
  const { month, day } = civilDate(parseEdtf(date.edtf)?.start ?? 0)
  const key = `${String(month)}-${String(day)}`
  BY_DAY.set(key, [...(BY_DAY.get(key) ?? []), date])
}

/** Nouns that make a day a name by which everybody calls it: "June 4 survivors", "the spirit of May 4". */
const NOUNS = 'survivor|victim|anniversary|generation|mothers|memorial|commemoration|vigil|martyr|veteran'
const afterwards = (nouns: string): RegExp => new RegExp(`^['"]* (?:[a-z]+ ){0,2}(?:${nouns})`, 'i')
const before = (nouns: string): RegExp => new RegExp(`\\b(?:${nouns})\\w* (?:of|on)(?: the)? ['"]*$`, 'i')

const AFTER_ANY = afterwards(NOUNS)
const BEFORE_ANY = before(`${NOUNS}|event|memory|horror|lesson|spirit|shadow|tragedy|truth`)
const OWN = new Map(
  NAMED_DATES.map(({ id, nouns }) => [id, [afterwards(nouns.join('|')), before(nouns.join('|'))] as const]),
)

/** A month and a day that are the name of what happened then: "the June 4 massacre", "the lessons of September 11". */
export const dayName: DateRule = {
  name: 'day-name',
  cues: ['month'],
  pattern: new RegExp(
    `(?:(?<month>${MONTH}) (?:(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<ordinal>${ORDINAL}))|(?:(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)?|(?<ordinalFirst>${ORDINAL}))(?: of)? (?<monthLast>${MONTH}))(?![\\w/]|,? \\d{4})`,
  ),
  read(match) {
    const month = monthNumber(match.group('month') || match.group('monthLast'))
    const day =
      Number(match.group('day') || match.group('dayFirst')) ||
      ordinalValue(match.group('ordinal') || match.group('ordinalFirst'))
    if (month === null || day === null) return null
    const named = BY_DAY.get(`${String(month)}-${String(day)}`)
    const chosen = named && choose(named, match)
    return chosen ? { kind: 'named', ids: [chosen.id], otherwise: { kind: 'calendar', month, day } } : null
  },
}

/** The one that its own nouns fit; else, where the words make it a name, the one that everybody calls by its day. */
function choose(named: readonly NamedDate[], { before: words, after }: RuleMatch): NamedDate | undefined {
  const own = named.find(({ id }) => OWN.get(id)!.some((pattern, i) => pattern.test(i === 0 ? after : words)))
  if (own) return own
  const quoted = /['"]$/.test(words) && /^ ?['"]/.test(after)
  return quoted || AFTER_ANY.test(after) || BEFORE_ANY.test(words)
    ? named.find(({ calledByDay }) => calledByDay)
    : undefined
}
