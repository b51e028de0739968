import { readFileSync } from 'node:fs'

/** The parts of the bundled gazetteer, the core first. */
export const gazetteerParts = (): Uint8Array[] =>
  ['core', 'full'].map((part) => readFileSync(new URL(`../../gazetteer/data/${part}.bin`, import.meta.url)))
