import type { DateRule } from '../date-rule.ts'
import type { NameUse } from '../named-dates/named-date.ts'
import { NAMED_DATES } from '../named-dates/named-dates.ts'

interface Meaning {
  readonly use: NameUse
  readonly ids: [string, ...string[]]
}

const MEANINGS = new Map<string, Meaning>()
for (const { id, names } of NAMED_DATES)
  for (const { name, use } of names) {
    const known = MEANINGS.get(name.toLowerCase())
    if (known) {
      if (!known.ids.includes(id)) known.ids.push(id)
    } else MEANINGS.set(name.toLowerCase(), { use, ids: [id] })
  }

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const NAMES = [...MEANINGS.keys()].sort((a, b) => b.length - a.length).map(escape)

/** What makes the name of a happening say when something else was. */
const TIME_BEFORE: Readonly<Record<NameUse, RegExp>> = {
  always: /^/,
  timed:
    /\b(?:after|since|before|until|till|during|following|amid|anniversary of|in the wake of|at the time of|the (?:day|days|morning|night|eve) of|(?:like|as) (?:in|during|after))(?: the)? $|\b(?:post|pre)-$/i,
  place:
    /\b(?:since|after|before|until|till|anniversary of|lessons of|horrors of|(?:like|as) (?:in|at|after))(?: the)? $|\b(?:post|pre)-$/i,
}

/** What has a date by name ("D-Day", "the October Revolution", "since Chernobyl"), or is called by its date in figures ("9/11"). */
export const namedDate: DateRule = {
  name: 'named-date',
  cues: ['named', 'numeric'],
  pattern: new RegExp(`(?:the )?(?<name>${NAMES.join('|')})(?![\\w/])`),
  read(match) {
    const name = match.group('name')
    const meaning = MEANINGS.get(name.toLowerCase())
    if (!meaning || !TIME_BEFORE[meaning.use].test(match.before)) return null
    // "a hundred days", "columbine flowers", but "the fall of the Berlin Wall"
    if (/[a-z]/i.test(name) && !/[A-Z]/.test(name)) return null
    if (meaning.use === 'always' && /^[a-z]/.test(name)) return null
    if (/^ [A-Z][a-z]/.test(match.after) || (meaning.use === 'place' && /^'s/.test(match.after))) return null
    return { kind: 'named', ids: meaning.ids }
  },
}
