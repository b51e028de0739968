import { CONTINENTS } from './continents.ts'
import type { CuratedPlace } from './curated.ts'
import { ISLANDS } from './islands.ts'
import { LAKES } from './lakes.ts'
import { LANDMARKS } from './landmarks.ts'
import { MOUNTAINS } from './mountains.ts'
import { RIVERS } from './rivers.ts'
import { SEAS } from './seas.ts'
import { WIDE_REGIONS } from './wide-regions.ts'

/** Every place that is written down by hand. */
export const CURATED_PLACES: readonly CuratedPlace[] = [
  ...CONTINENTS,
  ...WIDE_REGIONS,
  ...SEAS,
  ...RIVERS,
  ...LAKES,
  ...MOUNTAINS,
  ...ISLANDS,
  ...LANDMARKS,
]
