import type { DateRule } from '../date-rule.ts'
import { NUMBER, numberValue } from '../lexicon/numbers.ts'
import { durationValue, UNIT, unitOf } from '../lexicon/units.ts'

/** "three-year", "30-day", "two day", "several-year", "year-long", "decades-long": before a noun, without the noun's article. An age is none. */
export const joinedDuration: DateRule = {
  name: 'joined-duration',
  cues: ['unit'],
  pattern: new RegExp(
    `(?:(?<number>${NUMBER})-(?<unit>${UNIT})(?:-long)?|(?<many>${NUMBER}) (?<single>minute|hour|day|week|month|year)(?= [a-z])|(?<some>several|multi)-(?<someUnit>hour|day|week|month|year)|(?<one>minute|hour|day|night|week|month|year|decade)s?-long)(?![\\w]|-old\\b| old\\b)`,
  ),
  read(match) {
    const one = match.group('one')
    if (one) {
      const unit = unitOf(one)
      return unit && { kind: 'duration', value: durationValue(/s-/i.test(match.text) ? null : 1, unit) }
    }
    const some = unitOf(match.group('someUnit'))
    if (some) return { kind: 'duration', value: durationValue(null, some) }
    const unit = unitOf(match.group('unit') || match.group('single'))
    const value = numberValue(match.group('number') || match.group('many'))
    if (unit === null || unit === 'quarter' || value === null || (match.group('single') && value <= 1))
      return null
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
