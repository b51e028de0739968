const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SHORT: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

export const WEEKDAY = `(?:${NAMES.join('|')})`
export const SHORT_WEEKDAY = '(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)'
export const WEEKDAY_WORDS: readonly string[] = [
  ...NAMES,
  ...NAMES.map((name) => `${name}s`),
  ...Object.keys(SHORT),
]

/** ISO weekday, Monday is 1; null where the word names none. */
export function weekdayNumber(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '')
  const long = NAMES.indexOf(plain)
  return long >= 0 ? long + 1 : (SHORT[plain] ?? null)
}
