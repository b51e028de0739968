import type { DateRule } from '../date-rule.ts'
import { durationValue, unitOf } from '../lexicon/units.ts'

const LASTING =
  /\b(?:for|in|within|after|takes?|took|over|spent?|spend|and|lasted|last|lasting|follows|(?:couple|months|weeks|days|period) of) $/i
const PAIRED = /\band $/i
const PAIR = /\b(?:months|weeks|days) and $/i

/** "for years", "recent weeks", "coming months", "the past years": a number that nobody says. */
export const vagueDuration: DateRule = {
  name: 'vague-duration',
  cues: ['unit'],
  pattern:
    /(?:(?<ahead>the) (?<unitAhead>days|weeks|months|years) (?:ahead|to come)|(?:(?<lead>recent|coming|past|previous|the past|the last|the next|the coming|the following|the intervening|the early|the final|the first) )?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries))(?!\w|-)/,
  read(match) {
    const unit = unitOf(match.group('unit') || match.group('unitAhead'))
    if (unit === null) return null
    if (!match.group('lead') && !match.group('ahead')) {
      if (!LASTING.test(match.before) || (PAIRED.test(match.before) && !PAIR.test(match.before))) return null
      if (/^ (?:old|per)\b/.test(match.after)) return null
    }
    return { kind: 'duration', value: durationValue(null, unit) }
  },
}
