import type { TimeExpression, Unit } from '../expression.ts'
import type { DateRule } from '../date-rule.ts'
import { HEDGE } from '../lexicon/hedges.ts'
import { NUMBER, numberValue, SOME } from '../lexicon/numbers.ts'
import { UNIT, unitOf } from '../lexicon/units.ts'

const COMPARED = /^a year$/i

/**
 * "two weeks ago", "nearly forty years ago", "a few days earlier", "three months later", "six weeks before". `ago`
 * counts from the writing, the others from the story.
 */
export const ago: DateRule = {
  name: 'ago',
  cues: ['way'],
  and: ['unit'],
  pattern: new RegExp(
    `(?<hedge>${HEDGE})(?:(?<number>${NUMBER}|half an?|an?)(?: or so)?|(?<some>${SOME}))(?: |-)(?<unit>${UNIT}|fortnights?)(?: or (?:so|more|two))? (?<way>ago|earlier|later|before|previously|afterwards?|prior|hence|from now|from today)(?!\\w)`,
  ),
  read(match) {
    const word = match.group('unit').toLowerCase()
    const counted = countedIn(word)
    if (counted === null) return null
    const [unit, times] = counted
    const way = match.group('way').toLowerCase()
    if (way === 'before' && /^ [\w'"(]/.test(match.after)) return null
    if (way === 'prior' && /^ to\b/.test(match.after)) return null
    if (way === 'later' && /^ than\b/.test(match.after)) return null
    const sign = /^(?:ago|earlier|before|previously|prior)$/.test(way) ? -1 : 1
    if (match.group('some')) return { kind: 'vague-offset', unit, sign }
    const words = match.group('number').toLowerCase()
    const number = words.startsWith('half') ? 0.5 : /^an?$/.test(words) ? 1 : numberValue(words)
    if (number === null) return null
    const anchor = way === 'ago' || way === 'hence' || way.startsWith('from') ? 'written' : 'narrative'
    const comparison = COMPARED.test(`${words} ${word}`) && (way === 'ago' || way === 'earlier')
    const offset: TimeExpression = {
      kind: 'offset',
      unit,
      amount: sign * times * number,
      anchor,
      ...(comparison ? { comparison } : {}),
    }
    return match.group('hedge') ? { kind: 'modified', modifier: 'about', base: offset } : offset
  },
}

/** What a unit is counted in: a fortnight is two weeks, and nobody counts back to a decade, but by ten years. */
function countedIn(word: string): readonly [unit: Unit, times: number] | null {
  if (word.startsWith('fortnight')) return ['week', 2]
  const unit = unitOf(word)
  if (unit === 'decade') return ['year', 10]
  return unit === 'century' ? ['year', 100] : unit && [unit, 1]
}

/** "weeks later", "months earlier", "decades ago": no number at all. */
export const someTimeAgo: DateRule = {
  name: 'some-time-ago',
  cues: ['way'],
  and: ['unit'],
  pattern:
    /(?<unit>minutes|hours|days|weeks|months|years|decades|centuries) (?<way>ago|earlier|later|before)(?!\w)/,
  read(match) {
    const unit = unitOf(match.group('unit'))
    if (unit === null || (match.group('way') === 'before' && /^ [\w'"]/.test(match.after))) return null
    return { kind: 'vague-offset', unit, sign: match.group('way').toLowerCase() === 'later' ? 1 : -1 }
  },
}

/** "the day before", "the week after", "the day following", "the night before". */
export const dayBefore: DateRule = {
  name: 'day-before',
  cues: ['way'],
  and: ['unit', 'part'],
  pattern: /the (?<unit>day|week|month|year|night) (?<way>before|after|earlier|following)(?!\w)/,
  read(match) {
    if (/^ [\w'"(]/.test(match.after) && !/^ (?:and|when|the [A-Z])\b/.test(match.after)) return null
    const unit = unitOf(match.group('unit')) ?? 'day'
    const amount = /^(?:before|earlier)$/i.test(match.group('way')) ? -1 : 1
    const day: TimeExpression = { kind: 'offset', unit, amount, anchor: 'narrative' }
    return match.group('unit').toLowerCase() === 'night' ? { kind: 'part-of-day', part: 'NI', day } : day
  },
}
