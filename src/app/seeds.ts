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

export interface Seeds {
  readonly list: readonly Seed[]
  /** What is wrong with the `sources.json`, in words; the texts then have neither titles nor dates from it. "" where all is well. */
  readonly problem: string
}

/** The texts of the folder `seeds`: whatever is in it when the site is built. */
export const bundledSeeds = (): Seeds => toSeeds(files, Object.values(sources)[0] ?? null)

/**
 * @param urls of the texts, by the path of their file
 * @param json contents of the `sources.json` beside them; null where there is none
 */
export function toSeeds(urls: Readonly<Record<string, string>>, json: string | null): Seeds {
  try {
    return { list: withEntries(urls, json === null ? new Map() : parseSources(json)), problem: '' }
  } catch (error) {
    if (error instanceof SyntaxError) return { list: withEntries(urls, new Map()), problem: error.message }
    throw error
  }
}

function withEntries(
  urls: Readonly<Record<string, string>>,
  entries: ReadonlyMap<string, SourceEntry>,
): Seed[] {
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
