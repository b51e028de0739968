import type { DateRule } from '../date-rule.ts'
import type { Modifier, TimeExpression } from '../expression.ts'
import { durationValue, unitOf } from '../lexicon/units.ts'

const MODIFIERS: readonly (readonly [words: RegExp, modifier: Modifier])[] = [
  [/^(?:early|earlier)|(?:beginning|start|early part|first part|first half) of/i, 'early'],
  [/^(?:mid|middle)|middle of/i, 'mid'],
  [/^(?:late|later)|(?:end|close|latter part|later part|last part|rest|remainder) of/i, 'late'],
]

/** "the end of the year", "later in the month", "early in the decade", "the rest of the day": of the one spoken of. */
export const partOfPeriod: DateRule = {
  name: 'part-of-period',
  cues: ['unit'],
  pattern:
    /(?<lead>(?:early|earlier|late|later|mid) in|(?:the (?:very )?)?(?:beginning|start|end|close|middle|early part|first part|first half|latter part|later part|last part|rest|remainder) of) the (?<same>same )?(?<unit>day|week|month|year|decade|century)(?!\w|-| of\b)/,
  read(match) {
    const unit = unitOf(match.group('unit'))
    const lead = match.group('lead')
    const modifier = MODIFIERS.find(([words]) => words.test(lead))?.[1]
    if (unit === null || modifier === undefined) return null
    const base: TimeExpression = {
      kind: 'offset',
      unit,
      amount: 0,
      anchor: unit === 'day' ? 'narrative' : 'telling',
    }
    return {
      kind: 'modified',
      modifier: /^(?:the )?(?:very )?(?:end|close)/i.test(lead) ? 'end' : modifier,
      base,
    }
  },
}

/** "the weekend", "year-end", "year's end", "for the year": of the one that the text is about. */
export const spokenPeriod: DateRule = {
  name: 'spoken-period',
  cues: ['unit'],
  pattern:
    /(?:the (?<weekend>weekend)|(?:the )?year(?:'s)?[- ](?<end>end|close)|the (?:full |entire |whole |fiscal |calendar )?(?<unit>year|week|month))(?!\w|-)/,
  read(match) {
    if (match.group('weekend')) return { kind: 'calendar', weekday: 6, weekend: true }
    if (match.group('end'))
      return {
        kind: 'modified',
        modifier: 'end',
        base: { kind: 'offset', unit: 'year', amount: 0, anchor: 'telling' },
      }
    const unit = unitOf(match.group('unit'))
    if (unit === null) return null
    // "the year ended March 31" is a year long, wherever it lies.
    if (/^ (?:ended|ending) /.test(match.after)) return { kind: 'duration', value: durationValue(1, unit) }
    const spoken =
      SPOKEN_BEFORE.test(match.before) &&
      !/^ (?:of|when|that|in which|before|after|following|ahead)\b/.test(match.after)
    // "... in the fourth quarter of 2005 and for the entire year"
    const anchor = /^the (?:full|entire|whole) /i.test(match.text) ? 'narrative' : 'telling'
    return spoken ? { kind: 'offset', unit, amount: 0, anchor } : null
  },
}

const SPOKEN_BEFORE = /\b(?:for|throughout|(?:months|weeks|half|quarter|part|most) of) $/i
