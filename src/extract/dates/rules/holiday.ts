import type { DateRule } from '../date-rule.ts'
import type { TimeExpression } from '../expression.ts'
import { HOLIDAYS } from '../lexicon/holidays.ts'
import { unitOf } from '../lexicon/units.ts'
import { WHICH, whichIn } from '../lexicon/which.ts'

const NAMES = HOLIDAYS.map(({ id, pattern }) => ({ id, pattern: new RegExp(`^(?:${pattern})$`, 'i') }))

/** A capitalised word that begins no sentence. */
const NAME_BEFORE = /[a-z,;"'] "?[A-Z][a-z]+ $|"[A-Z][a-z]+ $/

/** "Christmas", "Easter 1916", "last Thanksgiving", "Memorial Day". */
export const holiday: DateRule = {
  name: 'holiday',
  cues: ['holiday'],
  pattern: new RegExp(
    `${WHICH}(?<name>${HOLIDAYS.map(({ pattern }) => pattern).join('|')})(?:(?:,| of|,? in)? (?<year>\\d{4}))?(?: (?<unit>week|weekend))?(?!\\w)`,
  ),
  read(match) {
    const name = match.group('name')
    const id = NAMES.find(({ pattern }) => pattern.test(name))?.id
    if (id === undefined || name === name.toLowerCase()) return null
    // "Easter Island", "White Christmas", "Johnnie Christmas" are names.
    if (/^ [A-Z][a-z]/.test(match.after)) return null
    if (!match.group('which') && NAME_BEFORE.test(match.before)) return null
    const unit = unitOf(match.group('unit'))
    if (unit) return { kind: 'around', unit, of: { kind: 'holiday', id, ...whichIn(match) } }
    const year = Number(match.group('year'))
    if (year)
      return {
        kind: 'within',
        part: { kind: 'holiday', id },
        whole: { kind: 'calendar', year },
      } satisfies TimeExpression
    return { kind: 'holiday', id, ...whichIn(match) }
  },
}
