import { NAMED_DATES } from '../named-dates.ts'

/** The first word of every name in the table of named dates that is neither a month nor figures. */
export const NAMED_WORDS: readonly string[] = [
  ...new Set(
    NAMED_DATES.flatMap((date) => date.names)
      .map((name) => /[a-z]+/.exec(name)?.[0] ?? '')
      .filter((word) => word.length > 0 && word !== 'the'),
  ),
]
