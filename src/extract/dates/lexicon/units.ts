import type { Unit } from '../expression.ts'

const UNITS: Readonly<Record<string, Unit>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
  millennium: 'millennium',
  millennia: 'millennium',
}

/** Singular and plural, as the inside of a group. */
export const UNIT =
  '(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|century|centuries|millenniums?|millennia)'
export const UNIT_WORDS: readonly string[] = [
  ...Object.keys(UNITS).flatMap((unit) => [unit, `${unit}s`]),
  'fortnight',
  'fortnights',
]

/** Null where the word is no unit. */
export const unitOf = (word: string): Unit | null => {
  const plain = word.toLowerCase()
  return UNITS[plain] ?? UNITS[plain.replace(/s$/, '')] ?? null
}

const LETTER: Readonly<Record<string, string>> = {
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'D',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'L',
}

/** Decades and centuries are counted in years: TIMEX3's own letters for them are seldom used. */
const YEARS: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100, millennium: 1000 }

/** TIMEX3's duration for a number of units: `P3D`, `PT2H`, `P20Y` for two decades; null for a number that is not said: `PXY`. */
export function durationValue(amount: number | null, unit: Unit): string {
  const years = YEARS[unit]
  if (years !== undefined && amount !== null) return durationValue(amount * years, 'year')
  const clock = unit === 'hour' || unit === 'minute'
  return `P${clock ? 'T' : ''}${amount === null ? 'X' : String(amount)}${LETTER[unit] ?? 'D'}`
}
