import { CONTINENTS } from './continents.ts'
import type { CuratedPlace } from './curated.ts'
import { LAKES } from './lakes.ts'
import { RIVERS } from './rivers.ts'
import { SEAS } from './seas.ts'

/** Every place that is written down by hand. */
export const CURATED_PLACES: readonly CuratedPlace[] = [...CONTINENTS, ...SEAS, ...RIVERS, ...LAKES]
