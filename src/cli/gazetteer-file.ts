import { readFile } from 'node:fs/promises'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { gazetteerOf } from '../gazetteer/layers.ts'

const PARTS = ['core', 'full']

/** Reads the bundled gazetteer, all of its parts, from the source tree. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const folder = new URL('../gazetteer/data/', import.meta.url)
  return gazetteerOf(await Promise.all(PARTS.map((part) => readFile(new URL(`${part}.bin`, folder)))))
}
