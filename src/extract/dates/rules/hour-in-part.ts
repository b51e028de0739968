import type { DateRule } from '../date-rule.ts'

/** "at 4 in the morning", "around 9:30 in the evening". */
export const hourInPart: DateRule = {
  name: 'hour-in-part',
  cues: ['part'],
  pattern:
    /(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?: o'clock)? (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))(?!\w)/,
  read(match) {
    const hour = Number(match.group('hour'))
    const minute = match.group('minute')
    if (hour < 1 || hour > 12 || Number(minute) > 59) return null
    if (!/\b(?:at|about|around|by|from|until|till|before|after|since|between|and|to) $/i.test(match.before))
      return null
    const morning = match.group('part').toLowerCase() === 'morning'
    return {
      kind: 'clock',
      hour: (hour % 12) + (morning ? 0 : 12),
      minute: minute ? Number(minute) : null,
      zone: '',
      day: null,
    }
  },
}
