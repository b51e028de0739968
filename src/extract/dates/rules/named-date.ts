import type { DateRule } from '../date-rule.ts'
import { NAMED_DATES } from '../named-dates.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const BY_NAME = new Map(NAMED_DATES.flatMap((date) => date.names.map((name) => [name, date] as const)))
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length)

/** Nouns that make a month and day before them a name: "June 4 survivor", "the May 4 movement". */
const EVENT_NOUN =
  /^['"]* (?:[a-z]+ )?(?:survivors?|massacres?|incidents?|movement|crackdown|attacks?|uprising|anniversary|protests?|protesters?|revolution|coup|killings?|tragedy|bombings?|terror(?:ist)?s?|hijackers?|victims?|generation|demonstrations?|bloodshed|mothers|commission|disaster)\b/i
const EVENT_OF =
  /\b(?:massacre|tragedy|events|incident|crackdown|attacks?|uprising|bloodshed|victims|survivors|memory|anniversary|horrors?|lessons|spirit|terrorist attacks) (?:of|on)(?: the)? ['"]*$/i

/** What is called by its date ("9/11", "the June 4 massacre") or gives a date its name ("D-Day", "the October Revolution"). */
export const namedDate: DateRule = {
  name: 'named-date',
  cues: ['named', 'month', 'numeric'],
  pattern: new RegExp(`(?:the )?(?<name>${NAMES.map(escape).join('|')})(?!\\w|/\\d)`),
  read(match) {
    const date = BY_NAME.get(match.group('name').toLowerCase())
    if (!date) return null
    if (date.monthDay && /^[a-z]/i.test(match.group('name')) && !isName(match.before, match.after))
      return null
    if (
      !date.monthDay &&
      match.group('name') === match.group('name').toLowerCase() &&
      /[a-z]/.test(match.group('name'))
    )
      return null
    return { kind: 'named', id: date.id }
  },
}

function isName(before: string, after: string): boolean {
  if (/^,? \d{4}\b/.test(after)) return false
  if (/['"]$/.test(before) && /^ ?['"]/.test(after)) return true
  return EVENT_NOUN.test(after) || EVENT_OF.test(before)
}
