import type { CuratedRegion } from './curated.ts'
import { REGIONS_OF_AFRICA_AND_OCEANIA } from './regions/africa-and-oceania.ts'
import { REGIONS_OF_THE_AMERICAS } from './regions/americas.ts'
import { REGIONS_OF_ASIA } from './regions/asia.ts'
import { REGIONS_OF_EUROPE } from './regions/europe.ts'

/** First-level regions with their abbreviations, demonyms and the names that the data packages do not have. */
export const REGIONS: readonly CuratedRegion[] = [
  ...REGIONS_OF_AFRICA_AND_OCEANIA,
  ...REGIONS_OF_THE_AMERICAS,
  ...REGIONS_OF_ASIA,
  ...REGIONS_OF_EUROPE,
]
