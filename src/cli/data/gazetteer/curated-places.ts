import type { CuratedPlace } from '../../../gazetteer/curated/curated.ts'
import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import { curatedNames } from './names.ts'

export const curatedEntries = (places: readonly CuratedPlace[]): GazetteerEntry[] =>
  places.map(({ id, name, kind, lat, lon, extent, cc, ...names }) => ({
    place: { id, name, kind, lat, lon, extent: extent ?? null, cc, region: '', population: 0 },
    others: curatedNames(names),
  }))
