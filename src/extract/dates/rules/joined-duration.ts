import type { DateRule } from '../date-rule.ts'
import { NUMBER, numberValue } from '../lexicon/numbers.ts'
import { durationValue, UNIT, unitOf } from '../lexicon/units.ts'

/** "three-year", "30-day", "year-long", "decades-long": before a noun, without the noun's article. An age is none. */
export const joinedDuration: DateRule = {
  name: 'joined-duration',
  cues: ['unit'],
  pattern: new RegExp(
    `(?:(?<number>${NUMBER})-(?<unit>${UNIT})(?:-long)?|(?<one>minute|hour|day|night|week|month|year|decade)s?-long)(?![\\w]|-old\\b| old\\b)`,
  ),
  read(match) {
    const one = match.group('one')
    if (one) {
      const unit = unitOf(one)
      return unit && { kind: 'duration', value: durationValue(/s-/i.test(match.text) ? null : 1, unit) }
    }
    const unit = unitOf(match.group('unit'))
    const value = numberValue(match.group('number'))
    if (unit === null || unit === 'quarter' || value === null) return null
    return { kind: 'duration', value: durationValue(value, unit) }
  },
}

/** "a two-year period" is taken with its article and its noun. */
export const periodDuration: DateRule = {
  name: 'period-duration',
  cues: ['period'],
  and: ['unit'],
  pattern: new RegExp(`an? (?<number>${NUMBER})[- ](?<unit>${UNIT}) period`),
  read(match) {
    const unit = unitOf(match.group('unit'))
    const value = numberValue(match.group('number'))
    return unit === null || value === null ? null : { kind: 'duration', value: durationValue(value, unit) }
  },
}
