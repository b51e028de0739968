import type { DateRule } from '../date-rule.ts'
import type { TimeExpression } from '../expression.ts'
import { HOLIDAYS } from '../lexicon/holidays.ts'

const NAMES = HOLIDAYS.map(({ id, pattern }) => ({ id, pattern: new RegExp(`^(?:${pattern})$`, 'i') }))

/** "Christmas", "Easter 1916", "last Thanksgiving", "Memorial Day". */
export const holiday: DateRule = {
  name: 'holiday',
  cues: ['holiday'],
  pattern: new RegExp(
    `(?:(?<which>last|this|next) )?(?<name>${HOLIDAYS.map(({ pattern }) => pattern).join('|')})(?:(?:,| of|,? in)? (?<year>\\d{4}))?(?!\\w)`,
  ),
  read(match) {
    const name = match.group('name')
    const id = NAMES.find(({ pattern }) => pattern.test(name))?.id
    if (id === undefined || name === name.toLowerCase()) return null
    if (/^ (?:Island|Carol|Rising|Sinfonia|Parade)\b/.test(match.after)) return null
    const year = Number(match.group('year'))
    if (year)
      return {
        kind: 'within',
        part: { kind: 'holiday', id },
        whole: { kind: 'calendar', year },
      } satisfies TimeExpression
    const which = match.group('which').toLowerCase()
    return which === 'last' || which === 'this' || which === 'next'
      ? { kind: 'holiday', id, which }
      : { kind: 'holiday', id }
  },
}
