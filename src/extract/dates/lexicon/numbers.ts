const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

const WORDS = new Map<string, number>([
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
])
const ORDINAL_WORDS = new Map<string, number>([
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ...TENTHS.map((word, i) => [word, 20 + 10 * i] as const),
])

const TEEN = `(?:${[...ONES].reverse().join('|')})`
const TEN = `(?:${TENS.join('|')})`
/** Written-out whole numbers up to 99. */
export const SMALL_NUMBER = `(?:${TEN}(?:[- ]${TEEN})?|${TEEN})`
const SCALE = '(?:hundred|thousand|million)'

/** A number in figures or words: "3", "2.5", "1,500", "twenty-four", "two thousand", "a hundred", "two and a half". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,2})?(?: 1/2)?|(?:${SMALL_NUMBER}|an?)(?: ${SCALE}){1,2}|${SMALL_NUMBER}(?: and a half)?)`

/** Words that count without giving a number. */
export const SOME =
  '(?:a few|several|some|many|a couple(?: of)?|a dozen|dozens of|hundreds of|thousands of|few|couple of|a number of)'

/** The number that {@link SOME} gives after all: a couple is two, a dozen twelve. */
export const someValue = (words: string): number | null =>
  /couple/i.test(words) ? 2 : /^a dozen$/i.test(words) ? 12 : null

export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${TEN}[- ](?:${ORDINALS.slice(0, 9).join('|')})|${[...ORDINALS, ...TENTHS].reverse().join('|')})`

/** The value of {@link NUMBER}; null for anything else. */
export function numberValue(words: string): number | null {
  const plain = words.toLowerCase().replace(/,/g, '').trim()
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain)
  if (/^\d+ 1\/2$/.test(plain)) return Number.parseInt(plain, 10) + 0.5
  if (plain.endsWith(' and a half')) {
    const whole = numberValue(plain.slice(0, -' and a half'.length))
    return whole === null ? null : whole + 0.5
  }
  let total = 0
  let part = 0
  for (const word of plain.split(/[- ]/)) {
    const value = WORDS.get(word)
    if (value !== undefined) part += value
    else if (word === 'a' || word === 'an') part += 1
    else if (word === 'hundred') part *= 100
    else if (word === 'thousand' || word === 'million') {
      total += part * (word === 'thousand' ? 1000 : 1_000_000)
      part = 0
    } else return null
  }
  return total + part || null
}

/** "4th", "fourth", "twenty-first": the number; null for anything else. */
export function ordinalValue(words: string): number | null {
  const plain = words.toLowerCase()
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(plain)
  if (figures) return Number(figures[1])
  const [first = '', second] = plain.split(/[- ]/)
  const tens = WORDS.get(first)
  if (second !== undefined && tens !== undefined) return tens + (ORDINAL_WORDS.get(second) ?? 0)
  return ORDINAL_WORDS.get(first) ?? null
}
