const NAMES: readonly (readonly [pattern: string, month: number])[] = [
  ['january|jan', 1],
  ['february|feb', 2],
  ['march|mar', 3],
  ['april|apr', 4],
  ['may', 5],
  ['june|jun', 6],
  ['july|jul', 7],
  ['august|aug', 8],
  ['september|sept|sep', 9],
  ['october|oct', 10],
  ['november|nov', 11],
  ['december|dec', 12],
]

const MONTHS = new Map(
  NAMES.flatMap(([names, month]) => names.split('|').map((name) => [name, month] as const)),
)

const LONG = NAMES.map(([names]) => names.split('|')[0])
const SHORT = NAMES.flatMap(([names]) => names.split('|').slice(1))

/** Every month's name, or its abbreviation with or without a point. */
export const MONTH = `(?:${LONG.join('|')}|(?:${SHORT.join('|')})\\.?)`

export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()]

/** 1 to 12, or null where the word names no month. */
export const monthNumber = (word: string): number | null =>
  MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null
