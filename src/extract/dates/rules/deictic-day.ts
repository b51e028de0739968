import type { DateRule } from '../date-rule.ts'
import type { TimeExpression } from '../expression.ts'
import { partCode } from '../lexicon/parts-of-day.ts'

const AMOUNT: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

/** "today", "yesterday", "the day after tomorrow", "tonight", "last night", "this morning", "tomorrow evening". */
export const deicticDay: DateRule = {
  name: 'deictic-day',
  cues: ['day', 'part'],
  pattern:
    /(?:(?<day>the day (?:before yesterday|after tomorrow)|today|yesterday|tomorrow)(?: (?<dayPart>morning|afternoon|evening|night))?|(?<tonight>tonight)|(?<this>this|last|later this|earlier this) (?<part>morning|afternoon|evening|night))/,
  read(match) {
    const name = match.group('day').toLowerCase()
    if (name) {
      const day: TimeExpression = {
        kind: 'offset',
        unit: 'day',
        amount: AMOUNT[name] ?? 0,
        anchor: 'written',
      }
      const part = partCode(match.group('dayPart'))
      if (
        /^ [A-Z]/.test(match.after) &&
        /^[A-Z]/.test(match.text) &&
        match.before !== '' &&
        !/[."] $/.test(match.before)
      )
        return null
      return part ? { kind: 'part-of-day', part, day } : day
    }
    const amount = match.group('this').toLowerCase() === 'last' ? -1 : 0
    const part = match.group('tonight') ? 'NI' : partCode(match.group('part'))
    if (part === null) return null
    return { kind: 'part-of-day', part, day: { kind: 'offset', unit: 'day', amount, anchor: 'written' } }
  },
}
