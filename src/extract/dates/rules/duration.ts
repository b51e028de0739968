import type { DateRule } from '../date-rule.ts'
import { NUMBER, numberValue, SOME } from '../lexicon/numbers.ts'
import { durationValue, UNIT, unitOf } from '../lexicon/units.ts'
import { HEDGE } from './ago.ts'

const SPAN =
  '(?:(?:the|these|those|this|that|its|his|her|their) )?(?:(?:past|last|next|first|final|coming|previous|following|latest|preceding|intervening|same|full|entire|whole|remaining|early|opening|closing|ensuing|subsequent) )?'

/** "three days", "nearly three days", "the past three years", "three-year", "the first nine months", "a few weeks". */
export const duration: DateRule = {
  name: 'duration',
  cues: ['unit'],
  pattern: new RegExp(
    `(?<span>${SPAN})${HEDGE}(?:(?<number>${NUMBER}|half an?)|(?<some>${SOME}))(?<link> |-)(?:(?:or|to|and) ${NUMBER}(?: |-))?(?:(?:more|full|straight|consecutive|long|trading|working|business|whole|additional|successive|calendar|short|solid|extra|other) )*?(?<unit>${UNIT}|nights?)(?<old>(?:-| )old(?!\\w))?(?:-long)?(?: of age)?(?: or (?:so|more))?`,
  ),
  read(match) {
    const unit = unitOf(match.group('unit'))
    if (unit === null) return null
    const number = match.group('number')
    if (/^an?$/i.test(number) && /^(?:'s|s')/.test(match.after)) return null
    if (
      /^an?$/i.test(number) &&
      unit === 'day' &&
      /\b(?:times?|once|twice|\d+|\$[\d.,]+|hours|barrels) $/i.test(match.before)
    )
      return null
    if (
      /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/i.test(match.group('unit')) &&
      /[$£€]$/.test(match.before)
    )
      return null
    if (/^one$/i.test(number) && unit === 'day' && /^ (?:when|after|he|she|they|it|I|we)\b/.test(match.after))
      return null
    if (/\d$/.test(number) && /(?:[.,:/]|\d )$/.test(match.before) && /\d[.,:/] ?$|[:/]$/.test(match.before))
      return null
    const value = /^half/i.test(number) ? 0.5 : numberValue(number)
    if (number && value === null) return null
    return { kind: 'duration', value: durationValue(value, unit) }
  },
}

/** "years", "weeks", "recent weeks", "coming months", "the past few years" without a number. */
export const vagueDuration: DateRule = {
  name: 'vague-duration',
  cues: ['unit'],
  pattern:
    /(?:(?<lead>recent|coming|past|previous|the past|the last|the next|the coming|the following|the intervening|the early|the final|the first) )?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?!\w|-)/,
  read(match) {
    const unit = unitOf(match.group('unit'))
    if (unit === null) return null
    const lead = match.group('lead').toLowerCase()
    if (
      !lead &&
      !/\b(?:for|in|within|after|takes?|took|took|over|spent?|spend|of|and|lasted|last|lasting) $/i.test(
        match.before,
      )
    )
      return null
    if (
      !lead &&
      /\b(?:of|and) $/i.test(match.before) &&
      !/\b(?:couple|months|weeks|days|period) (?:of|and) $/i.test(match.before)
    )
      return null
    if (!lead && /^ (?:old|per)\b/.test(match.after)) return null
    return { kind: 'duration', value: durationValue(null, unit) }
  },
}

/** "a two-year period" with its article, "an hour and a half": kept beside the plain rule so that each stays short. */
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
