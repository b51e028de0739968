import type { CalendarExpression, TimeExpression } from '../expression.ts'
import type { DateRule } from '../date-rule.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  latter: 2,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}

/** "the third quarter", "third-quarter", "Q3 2021", "the fiscal first quarter", "this year's third quarter", "the second half of 1994". */
export const quarter: DateRule = {
  name: 'quarter',
  cues: ['quarter'],
  pattern:
    /(?:(?<whole>(?:this|last|next) year)'s |(?<lead>the(?: (?<year>\d{4}))?(?: (?<ago>year-ago|year-earlier))?)(?! \w+-) )?(?:fiscal[- ])?(?:(?<ordinal>first|second|third|fourth|final|latter|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?(?<unit>quarter|half)|Q(?<q>[1-4])(?: (?:of )?(?<qYear>\d{4}))?)(?:,? (?:of |in )?(?:fiscal )?(?<ofYear>\d{4}))?/,
  read(match) {
    const q = Number(match.group('q')) || NUMBERS[match.group('ordinal').toLowerCase()]
    if (q === undefined) return null
    const half = match.group('unit').toLowerCase() === 'half'
    if (
      half &&
      (q > 2 ||
        (!match.group('ofYear') &&
          !/^ of (?:the (?:year|\d|last|next)|this|last|next|that|fiscal)|^-of/.test(match.after)))
    ) {
      if (!match.group('whole') && !match.group('year')) return null
    }
    if (match.group('q') && !/^[A-Z]/.test(match.text)) return null
    const part: CalendarExpression = half ? { kind: 'calendar', half: q } : { kind: 'calendar', quarter: q }
    const year = Number(match.group('year') || match.group('qYear') || match.group('ofYear'))
    if (year) return { ...part, year }
    const whole = match.group('whole').toLowerCase()
    if (whole) {
      const amount = whole.startsWith('last') ? -1 : whole.startsWith('next') ? 1 : 0
      return { kind: 'within', part, whole: { kind: 'offset', unit: 'year', amount, anchor: 'written' } }
    }
    if (match.group('ago'))
      return { kind: 'shifted', unit: 'year', amount: -1, from: part } satisfies TimeExpression
    return part
  },
}
