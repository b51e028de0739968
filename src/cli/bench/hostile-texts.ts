/** A name for the table, and a text. */
export type HostileText = readonly [name: string, text: string]

/** A megabyte of some words. */
const megabyte = (words: string): string => words.repeat(Math.ceil(1_000_000 / words.length))

/** Texts that nobody writes, each of a kind that makes the time of some parser of dates explode. */
export const HOSTILE_TO_DATES: readonly HostileText[] = [
  ['"May" and 200 kB of spaces', `May${' '.repeat(200_000)}`],
  ['"Monday " 100,000 times', 'Monday '.repeat(100_000)],
  ['"1 day and " 100,000 times', '1 day and '.repeat(100_000)],
  ['1 MB of digits', '1234567890'.repeat(100_000)],
  ['1 MB of commas', ','.repeat(1_000_000)],
  ['1 MB of "may "', 'may '.repeat(250_000)],
  ['1 MB of "May "', 'May '.repeat(250_000)],
  ['1 MB of "2001-"', '2001-'.repeat(200_000)],
  ['1 MB of "12:30 "', '12:30 '.repeat(170_000)],
  ['1 MB of "last "', 'last '.repeat(200_000)],
  ['1 MB of "the "', 'the '.repeat(250_000)],
  ['1 MB of "twenty-"', 'twenty-'.repeat(140_000)],
  ['1 MB of "a"', 'a'.repeat(1_000_000)],
  ['1 MB of line breaks', '\n'.repeat(1_000_000)],
  ['1 MB of "A. "', 'A. '.repeat(330_000)],
]

/** The same for a search through names of places. */
export const HOSTILE_TO_PLACES: readonly HostileText[] = [
  ['1 MB of capitalised words', megabyte('Zilver Zolva Quindar Morvell ')],
  ['1 MB of "San "', megabyte('San ')],
  ['1 MB of "San Francisco "', megabyte('San Francisco ')],
  ['1 MB of "Springfield, "', megabyte('Springfield, ')],
  ['1 MB of "Paris, Texas. "', megabyte('Paris, Texas. ')],
  ['1 MB of "A"', megabyte('A')],
  ['1 MB of "A "', megabyte('A ')],
  ['1 MB of "St. "', megabyte('St. ')],
  ['1 MB of "New York-"', megabyte('New York-')],
  ['1 MB of "villages of A and "', megabyte('villages of Zilver and ')],
  ['1 MB of "North Main Street "', megabyte('North Main Street ')],
  ['1 MB of line breaks between "Paris"', megabyte('Paris\n\n')],
]
