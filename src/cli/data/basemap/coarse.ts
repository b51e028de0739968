import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { COUNTRIES } from '../../../gazetteer/curated/countries.ts'

/** Names by which Natural Earth draws what has no number in ISO 3166-1, and the country that it is part of. */
const UNNUMBERED: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Somaliland', 'SO'],
])

/** The countries of the world in few points, keyed `country:CN` as in the gazetteer, for a quick first look. */
export async function readCoarseCountries(packages: string): Promise<Topology> {
  const { arcs, transform, objects } = JSON.parse(
    await readFile(join(packages, 'world-atlas/countries-110m.json'), 'utf8'),
  ) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const geometries = objects.countries.geometries.map((geometry) => {
    const { id, properties, arcs, type } = geometry as (Polygon | MultiPolygon) & {
      properties: { name: string }
    }
    const cc =
      COUNTRIES.find(({ numeric }) => numeric !== '' && numeric === id)?.cc ?? UNNUMBERED.get(properties.name)
    if (cc === undefined)
      throw new Error(`world-atlas draws ${properties.name}, which no curated country stands for.`)
    return { type, id: `country:${cc}`, arcs } as Polygon | MultiPolygon
  })
  return {
    type: 'Topology',
    ...(transform && { transform }),
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs,
  }
}
