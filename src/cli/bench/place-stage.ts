import { readFileSync } from 'node:fs'
import { readPlaces } from '../../extract/places/read.ts'
import { prepareText } from '../../extract/text/prepare.ts'
import type { PreparedText } from '../../extract/text/prepared-text.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { gazetteerOf } from '../../gazetteer/layers.ts'

/** The parts of the bundled gazetteer, the core first. */
export const gazetteerParts = (): Uint8Array[] =>
  ['core', 'full'].map((part) => readFileSync(new URL(`../../gazetteer/data/${part}.bin`, import.meta.url)))

let gazetteer: Gazetteer | null = null

/** The place stage over one prepared text, with the whole gazetteer; how many mentions it found. */
export const placeStage = (prepared: PreparedText): number =>
  readPlaces(prepared, (gazetteer ??= gazetteerOf(gazetteerParts()))).length

/** The place stage with what goes before it. */
export const textAndPlaceStages = (text: string): number => placeStage(prepareText(text))
