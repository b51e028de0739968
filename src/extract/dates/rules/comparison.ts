import type { DateRule } from '../date-rule.ts'

/** "the year-ago quarter", "year-earlier", "the same period last year", "the corresponding period a year earlier". */
export const comparison: DateRule = {
  name: 'comparison',
  cues: ['period'],
  pattern:
    /(?:(?:the |its )?(?:comparable )?(?:year-ago|year-earlier|prior-year|previous-year) (?:fiscal )?(?<unit>quarter|period|month|week|year)|(?:year-ago|year-earlier)(?= [a-z])|the (?:same|corresponding|comparable|similar|like|equivalent|quarter|year|period|month)(?: (?<of>quarter|period|month|week|time|day))?,? (?:of |in |from )?(?:last year|a year ago|a year earlier|the (?:previous|prior|preceding) year|the year before))/,
  read(match) {
    const named = (match.group('unit') || match.group('of')).toLowerCase()
    const unit = named === 'quarter' || named === 'month' || named === 'week' ? named : 'year'
    return {
      kind: 'shifted',
      unit: 'year',
      amount: -1,
      from: { kind: 'same', unit: unit === 'year' ? 'period' : unit },
    }
  },
}

/** "the quarter", "the latest quarter", "the latest period", "the 1988 quarter", "the recent quarter". */
export const samePeriod: DateRule = {
  name: 'same-period',
  cues: ['quarter', 'period'],
  pattern:
    /the (?:(?<latest>latest|most recent|recent|current|just-ended) )?(?:(?<year>\d{4}) )?(?:fiscal )?(?<unit>quarter|period)(?!\w|-)/,
  read(match) {
    const unit = match.group('unit').toLowerCase() === 'quarter' ? 'quarter' : 'period'
    const year = Number(match.group('year'))
    if (year) return { kind: 'within', part: { kind: 'calendar' }, whole: { kind: 'calendar', year } }
    if (unit === 'period' && !match.group('latest')) return null
    if (/^ (?:of|from|between|before|after|during|when|in which)\b/.test(match.after)) return null
    return { kind: 'same', unit }
  },
}
