import type { PartOfDay } from '../../../model/when.ts'

/** TIMEX3's codes for the parts of a day; `DT` is the working day. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

const PARTS: Readonly<Record<string, Part>> = {
  morning: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
  night: 'NI',
  overnight: 'NI',
}

export const PART = '(?:morning|midday|afternoon|evening|night|dawn|dusk|daybreak|sunrise|sunset|nightfall)'
export const PART_WORDS: readonly string[] = [
  ...Object.keys(PARTS),
  'mornings',
  'evenings',
  'nights',
  'afternoons',
]

export const partCode = (word: string): Part | null => PARTS[word.toLowerCase()] ?? null

/** Hours of the civil day, `[from, to)`, in which a part lies. Night runs into the next day. */
export const PART_HOURS: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 30],
  DT: [8, 18],
}

export const PART_NAME: Readonly<Record<Part, PartOfDay | null>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: null,
}
