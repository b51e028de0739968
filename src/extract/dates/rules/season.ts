import type { CalendarExpression, Which } from '../expression.ts'
import type { DateRule } from '../date-rule.ts'
import { SEASON, seasonCode } from '../lexicon/seasons.ts'
import { YEAR, yearOf } from '../lexicon/years.ts'

const FALL_BEFORE =
  /\b(?:in|since|until|by|during|of|from|to|through|before|after|between|and|early|late|mid)[ -]$/i

/** "the spring of 1943", "summer 1942", "last fall", "this winter", "spring". */
export const season: DateRule = {
  name: 'season',
  cues: ['season'],
  pattern: new RegExp(
    `(?:(?<which>last|this past|this|next|this coming|that|the previous|the following|the past|the) )?(?<season>${SEASON})(?:time)?(?:(?: of|,)? ${YEAR})?`,
  ),
  read(match) {
    const code = seasonCode(match.group('season'))
    if (code === null) return null
    const year = yearOf(match)
    const base: CalendarExpression = { kind: 'calendar', season: code }
    if (year !== null) return { ...base, year }
    const which = match.group('which').toLowerCase()
    const word = match.group('season').toLowerCase()
    if (
      /^(?:[- ](?:board|loaded|back|off|out|apart|from|water|offensive|onion|in|of|on|to the)|ed\b)/i.test(
        match.after,
      ) &&
      word !== 'winter'
    )
      if (!/^ of (?:that|this|last|next|the)\b/.test(match.after)) return null
    if (
      word === 'fall' &&
      (which === 'the' || which === 'this' ? /^ (?:of|in)\b|^-/.test(match.after) : !which)
    ) {
      if (!FALL_BEFORE.test(match.before) || which) return null
    }
    if (word === 'spring' && !which && !FALL_BEFORE.test(match.before) && !/^[A-Z]/.test(match.text))
      return null
    if (/^[A-Z]/.test(match.group('season')) && /^ [A-Z]/.test(match.after)) return null
    const kept = WHICH[which]
    return kept ? { ...base, which: kept } : base
  },
}

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  'this past': 'last',
  'the past': 'last',
  'the previous': 'last',
  this: 'this',
  next: 'next',
  'this coming': 'next',
  'the following': 'next',
  that: 'that',
}
