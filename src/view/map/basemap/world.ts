import { DetailLevels } from './detail.ts'
import { countUses, decodeOutlines } from './outlines.ts'
import type { Arc, Outlines, Polygon } from './outlines.ts'
import type { BundledTopology } from './topojson.ts'

/** Countries, and where it is known their regions, ready to be drawn. */
export interface World {
  readonly outlines: Outlines
  readonly levels: DetailLevels
  readonly land: readonly Polygon[]
  /** Arcs between two countries, between two regions of one, and along the sea. */
  readonly borders: readonly number[]
  readonly provinces: readonly number[]
  readonly coasts: readonly number[]
}

/** Rivers and lakes, ready to be drawn. */
export interface Water {
  readonly outlines: Outlines
  readonly levels: DetailLevels
  readonly lakes: readonly Polygon[]
  readonly rivers: readonly number[]
}

export function readWorld(topology: BundledTopology): World {
  const outlines = decodeOutlines(topology)
  const uses = countUses(outlines, 'countries')
  const arcs = [...outlines.arcs]
  const ofUse = (wanted: number): number[] =>
    outlines.arcs.flatMap((arc, i) => (uses[i] === wanted && !isAlongEdge(arc) ? [i] : []))
  const coasts = ofUse(1).flatMap((i) => {
    const parts = withoutEdge(arcs[i]!.points)
    if (parts.length === 1 && parts[0] === arcs[i]!.points) return [i]
    return parts.map((points) => arcs.push({ points, box: arcs[i]!.box }) - 1)
  })
  return {
    outlines,
    levels: new DetailLevels(arcs),
    land: [...(outlines.areas['countries']?.values() ?? [])].flat(),
    borders: ofUse(2),
    provinces: outlines.areas['regions'] === undefined ? [] : ofUse(0),
    coasts,
  }
}

export function readWater(topology: BundledTopology): Water {
  const outlines = decodeOutlines(topology)
  return {
    outlines,
    levels: new DetailLevels(outlines.arcs),
    lakes: [...(outlines.areas['lakes']?.values() ?? [])].flat(),
    rivers: outlines.lines['rivers'] ?? [],
  }
}

/** Countries are cut at the antimeridian and at the southern edge of the map, where no coast is. */
const EDGE = 1e-5
const isOnEdge = (x: number, y: number): boolean => x < EDGE || x > 1 - EDGE || y > 1 - EDGE

const isAlongEdge = ({ box }: Arc): boolean => box.east < EDGE || box.west > 1 - EDGE || box.north > 1 - EDGE

/** The parts of a coast that do not run along the edge of the map; itself, where none does. */
export function withoutEdge(points: Float32Array): Float32Array[] {
  const parts: Float32Array[] = []
  let from = 0
  for (let i = 2; i < points.length; i += 2) {
    const isCut = isOnEdge(points[i - 2]!, points[i - 1]!) && isOnEdge(points[i]!, points[i + 1]!)
    if (!isCut) continue
    if (i - from > 2) parts.push(points.slice(from, i))
    from = i
  }
  if (from === 0) return [points]
  if (points.length - from > 2) parts.push(points.slice(from))
  return parts
}
