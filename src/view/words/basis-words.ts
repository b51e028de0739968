import type { DateMention, TimexType } from '../../model/date-mention.ts'

/** How a date is known, in a word or two: beside it, in a badge. */
export const basisWords = ({ when, basis }: Pick<DateMention, 'when' | 'basis'>): string => {
  if (when === null) return 'on no calendar'
  return { stated: 'stated', resolved: 'worked out', assumed: 'partly a guess' }[basis]
}

const KINDS: Readonly<Record<TimexType, string>> = {
  DATE: 'A vague time',
  TIME: 'A time of day, of no known day',
  DURATION: 'A length of time',
  SET: 'Something that comes again and again',
}

/** What a time expression that is on no calendar is. */
export const timexWords = ({ type }: Pick<DateMention, 'type'>): string => KINDS[type]
