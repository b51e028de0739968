/** TIMEX3's codes. Seasons are those of the northern hemisphere, as the text does not say where it stands. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

export const SEASON = '(?:spring|summer|winter|autumn|fall)'
export const SEASON_WORDS: readonly string[] = [
  ...Object.keys(SEASONS),
  'summers',
  'winters',
  'springs',
  'autumns',
]

export const seasonCode = (word: string): Season | null => SEASONS[word.toLowerCase()] ?? null

/** The first month of each season: winter begins in December of the year before the one that it ends in. */
export const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** EDTF level 1 writes seasons as months 21 to 24. */
export const EDTF_SEASON: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }
