import type { CuratedRegion } from '../curated.ts'

/**
 * One region: the name under which the data packages know it, then its other names, abbreviations and demonyms, each
 * kind parted by a bar; trailing kinds may be left off.
 */
export type RegionRow = readonly [name: string, aliases?: string, abbreviations?: string, demonyms?: string]

/** Reads the rows of countries, given under their ISO 3166-1 alpha-2 codes. */
export const readRows = (rows: Readonly<Record<string, readonly RegionRow[]>>): CuratedRegion[] =>
  Object.entries(rows).flatMap(([cc, regions]) =>
    regions.map(([name, aliases, abbreviations, demonyms]) => ({
      cc,
      name,
      aliases: parts(aliases),
      abbreviations: parts(abbreviations),
      demonyms: parts(demonyms),
    })),
  )

const parts = (list = ''): string[] => list.split('|').filter(Boolean)
