import type { Anchor } from '../expression.ts'
import type { DateRule } from '../date-rule.ts'
import { durationValue, unitOf } from '../lexicon/units.ts'

const WHICH: Readonly<Record<string, readonly [amount: number, anchor: Anchor]>> = {
  this: [0, 'written'],
  'the current': [0, 'written'],
  'this past': [-1, 'written'],
  last: [-1, 'written'],
  'the last': [-1, 'written'],
  next: [1, 'written'],
  'the coming': [1, 'written'],
  'this coming': [1, 'written'],
  'the upcoming': [1, 'written'],
  that: [0, 'narrative'],
  'that same': [0, 'narrative'],
  'the same': [0, 'narrative'],
  'the next': [1, 'narrative'],
  'the very next': [1, 'narrative'],
  'the following': [1, 'narrative'],
  'the subsequent': [1, 'narrative'],
  'the previous': [-1, 'narrative'],
  'the preceding': [-1, 'narrative'],
  'the prior': [-1, 'narrative'],
  'the past': [-1, 'written'],
}

/** "last year", "this week", "the following day", "that year", "the same month", "the current fiscal year". */
export const deicticPeriod: DateRule = {
  name: 'deictic-period',
  cues: ['unit'],
  pattern: new RegExp(
    `(?<which>${Object.keys(WHICH)
      .sort((a, b) => b.length - a.length)
      .join(
        '|',
      )}) (?:fiscal |calendar |school |very )?(?<unit>day|week|weekend|month|quarter|year|decade|century|millennium)`,
  ),
  read(match) {
    const unit = unitOf(match.group('unit'))
    const which = match.group('which').toLowerCase()
    const meaning = WHICH[which]
    if (unit === null || meaning === undefined) return null
    const [amount, anchor] = meaning
    if (unit === 'day' && anchor === 'written' && which !== 'this') return null
    if ((which === 'last' || which === 'next') && /\bthe $/i.test(match.before)) return null
    if (unit === 'day' && which === 'this') return { kind: 'vague', value: 'PRESENT_REF' }
    if (which === 'the past' || which === 'the last') {
      if (/^ of\b/.test(match.after)) return null
      if (which === 'the last' && unit === 'decade') return { kind: 'offset', unit, amount, anchor }
      return { kind: 'duration', value: durationValue(1, unit) }
    }
    if (which === 'that' && /^ (?:the|a|he|she|they|we)\b/.test(match.after) && unit !== 'year') return null
    return { kind: 'offset', unit, amount, anchor }
  },
}
