import type { DateUse } from '../../model/date-mention.ts'

/** What a date does in its text, where it dates no happening; "" where it does. */
export const USE_WORDS: Readonly<Record<DateUse, string>> = {
  event: '',
  state: 'Says since when or until when something was so.',
  publication: 'Says when the text, or one that it speaks of, was written or published.',
  'life-span': 'Part of the years of somebody’s life.',
  mention: 'Only mentioned: nothing is told to have happened then.',
}
