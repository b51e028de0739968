import { decodePlainText } from '../formats/plain-text.ts'
import { parseSources, toDocument } from '../formats/sources.ts'
import type { SourceEntry } from '../formats/sources.ts'
import type { SourceDocument } from '../model/document.ts'

/** A text that comes with the site: known by name at once, loaded when it is asked for. */
export interface Seed {
  /** Its file name, which is its document's id. */
  readonly id: string
  readonly title: string
  /** EDTF, or null where the editor does not say. */
  readonly written: string | null
  readonly writtenWhy: string
  /** @throws Error where the file cannot be had or is no plain text */
  readonly load: () => Promise<string>
}

// The files themselves, not their text as a module: the same bytes go through the same decoder as on the command line.
const files = import.meta.glob<string>('../../seeds/*.txt', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})
const sources = import.meta.glob<string>('../../seeds/sources.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * The texts of the folder `seeds`: whatever is in it when the site is built.
 * @throws SyntaxError where its `sources.json` is not as it should be
 */
export const bundledSeeds = (): Seed[] => toSeeds(files, Object.values(sources)[0] ?? null)

/**
 * @param urls of the texts, by the path of their file
 * @param json contents of the `sources.json` beside them; null where there is none
 */
export function toSeeds(urls: Readonly<Record<string, string>>, json: string | null): Seed[] {
  const entries: ReadonlyMap<string, SourceEntry> = json === null ? new Map() : parseSources(json)
  return Object.entries(urls).map(([path, url]) => {
    const file = path.slice(path.lastIndexOf('/') + 1)
    const { id, title, written, writtenWhy }: SourceDocument = toDocument(file, '', entries.get(file))
    return { id, title, written, writtenWhy, load: () => loadText(url) }
  })
}

async function loadText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The text could not be loaded (HTTP ${response.status}).`)
  return decodePlainText(new Uint8Array(await response.arrayBuffer())).text
}
