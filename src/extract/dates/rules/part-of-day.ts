import type { DateRule } from '../date-rule.ts'
import { PART, partCode } from '../lexicon/parts-of-day.ts'

/**
 * "morning", "the evening", "that afternoon", "the next morning", "the early morning hours". Alone it is a part of the
 * story's day; beside a date ("on the evening of November 25") it becomes part of that date.
 */
export const partOfDay: DateRule = {
  name: 'part-of-day',
  cues: ['part'],
  pattern: new RegExp(
    `(?:(?<which>the same|the next|the following|the previous|that same|that|the) )?(?<early>early[- ]|late[- ]|mid-?)?(?<part>${PART})(?: hours)?(?!\\w|-)`,
  ),
  read(match) {
    const part = partCode(match.group('part'))
    if (part === null) return null
    const which = match.group('which').toLowerCase()
    if (/^ (?:club|clubs|vision|watchman|school|shift)\b/.test(match.after)) return null
    const amount = which === 'the next' || which === 'the following' ? 1 : which === 'the previous' ? -1 : 0
    if (which === '' || which === 'the') return { kind: 'part-of-day', part, day: null }
    return { kind: 'part-of-day', part, day: { kind: 'offset', unit: 'day', amount, anchor: 'narrative' } }
  },
}

/** "noon", "midnight". */
export const noon: DateRule = {
  name: 'noon',
  cues: ['noon'],
  pattern: /(?<word>noon|midnight)(?!\w|-)/,
  read: (match) => ({
    kind: 'clock',
    hour: match.group('word').toLowerCase() === 'noon' ? 12 : 24,
    minute: 0,
    zone: '',
    day: null,
  }),
}
