import type { DateRule } from '../date-rule.ts'
import { ABOUT } from '../lexicon/hedges.ts'
import { NUMBER, numberValue, SOME, someValue } from '../lexicon/numbers.ts'
import { durationValue, UNIT, unitOf } from '../lexicon/units.ts'

const STRETCH =
  '(?:(?:the|these|those|this|that|its|his|her|their) )?(?:(?:past|last|next|first|final|coming|previous|following|latest|preceding|intervening|same|full|entire|whole|remaining|early|opening|closing|ensuing|subsequent) )?'

const KIND =
  '(?:(?:more|full|straight|consecutive|long|trading|working|business|whole|additional|successive|calendar|short|solid|extra|other) )*?'

/** "three days", "nearly three days", "the past three years", "the first nine months", "a few weeks". */
export const duration: DateRule = {
  name: 'duration',
  cues: ['unit'],
  pattern: new RegExp(
    `${STRETCH}${ABOUT}(?:(?<number>${NUMBER}|half an?)|(?<some>${SOME})) (?:(?:or|to|and) ${NUMBER} )?${KIND}(?<unit>${UNIT}|nights?)(?: or (?:so|more))?(?![\\w-]| (?:old|of age)\\b)`,
  ),
  read(match) {
    const unit = unitOf(match.group('unit'))
    const number = match.group('number')
    if (unit === null || /[$£€]$/.test(match.before)) return null
    if (/^one$/i.test(number) && unit === 'day' && /^ (?:when|after|he|she|they|it|I|we)\b/.test(match.after))
      return null
    if (/\d$/.test(number) && /\d[.,:/] ?$|[:/]$/.test(match.before)) return null
    if (!number) return { kind: 'duration', value: durationValue(someValue(match.group('some')), unit) }
    const value = /^half/i.test(number) ? 0.5 : numberValue(number)
    // "the two day trip" is read without what stands before it: see joined-duration.ts.
    if (value === null || (value > 1 && SINGULAR.test(match.group('unit')))) return null
    return { kind: 'duration', value: durationValue(value, unit) }
  },
}

const SINGULAR = /^(?:minute|hour|day|week|month|year)$/i
