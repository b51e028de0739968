import { readFile } from 'node:fs/promises'
import { decodeGazetteer } from '../gazetteer/decode.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

/** Reads the bundled gazetteer from the source tree. */
export async function loadGazetteer(): Promise<Gazetteer> {
  return decodeGazetteer(await readFile(new URL('../gazetteer/data/core.bin', import.meta.url)))
}
