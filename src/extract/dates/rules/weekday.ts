import type { DateRule } from '../date-rule.ts'
import { WHICH, whichIn } from '../lexicon/which.ts'
import { SHORT_WEEKDAY, WEEKDAY, weekdayNumber } from '../lexicon/weekdays.ts'

/** A capitalised name after it ("Friday Night Lights", "Black Friday" is a holiday) or a newspaper makes it no day. */
const NAME_AFTER = /^ (?:Times|Mirror|Mail|Telegraph|Post|Express|Herald|Night Live)\b/

/** "Monday", "last Friday", "this coming Tuesday", "Wednesday's", "Fri.". */
export const weekday: DateRule = {
  name: 'weekday',
  cues: ['weekday'],
  pattern: new RegExp(`${WHICH}(?:(?<long>${WEEKDAY})|(?<short>${SHORT_WEEKDAY})(?<point>\\.?))(?!\\w)`),
  read(match) {
    const long = match.group('long')
    const short = match.group('short')
    const number = weekdayNumber(long || short)
    if (number === null || NAME_AFTER.test(match.after)) return null
    if (long && long === long.toLowerCase() && !match.group('which')) {
      if (!/\b(?:on|by|until|since|till|from|before|after) $/i.test(match.before)) return null
    }
    if (short && !shortIsDay(short, match.group('point'), match.group('which'), match.before, match.after))
      return null
    return { kind: 'calendar', weekday: number, ...whichIn(match) }
  },
}

function shortIsDay(word: string, point: string, which: string, before: string, after: string): boolean {
  if (!/^[A-Z]/.test(word)) return false
  if (/^,? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(after)) return true
  if (/^(?:sun|sat|mon|wed)$/i.test(word) && !point)
    return /^(?:last|next)$/i.test(which) && !/^ [A-Z]|^'/.test(after)
  return point !== '' || which !== '' || /\bon $/.test(before)
}
