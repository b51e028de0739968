import type { DateRule } from '../date-rule.ts'
import { durationValue, unitOf } from '../lexicon/units.ts'

const ONE = '(?<unit>minute|hour|day|week|month|year|decade|century)'

/** What a stretch of time follows: "for a week", "took a year". Elsewhere "a day" is any day. */
const LASTING =
  /\b(?:for|in|within|after|takes?|taken|took|lasts?|lasted|lasting|spent|spend|course of|as long as|than|barely|only|just|once) $/i

/** "for a week", "within a year", "nearly an hour", "a minute and a half", "a month or two". */
export const oneUnit: DateRule = {
  name: 'one-unit',
  cues: ['unit'],
  pattern: new RegExp(
    `(?<hedge>(?:nearly|almost|about|around|over|under|(?:a little )?(?:more|less) than|at least|just over|just under) )?an? ${ONE}(?<half> and a half)?(?<more> or (?:two|so|more))?(?![\\w-])`,
  ),
  read(match) {
    const unit = unitOf(match.group('unit'))
    if (unit === null || /\b(?:once|twice|times|\d) $/.test(match.before)) return null
    if (!match.group('hedge') && !match.group('half') && !LASTING.test(match.before)) return null
    return { kind: 'duration', value: durationValue(match.group('half') ? 1.5 : 1, unit) }
  },
}

/** "30 a day", "twice a week", "$2 million a year": how much or how often in each. */
export const rate: DateRule = {
  name: 'rate',
  cues: ['unit'],
  pattern: new RegExp(`an? ${ONE}(?!\\w)`),
  read(match) {
    const unit = unitOf(match.group('unit'))
    if (
      unit === null ||
      !/(?:\b(?:once|twice|times|thousand|million|billion)|(?:^|[^$£€.,\d])\d+) $/i.test(match.before)
    )
      return null
    return { kind: 'set', value: durationValue(1, unit) }
  },
}
