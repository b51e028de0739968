import { worldX, worldY } from '../mercator.ts'
import type { WorldBox, WorldPoint } from '../mercator.ts'
import type { BundledGeometry, BundledTopology } from './topojson.ts'

/** A line in world units: x and y of each point in turn. */
export interface Arc {
  readonly points: Float32Array
  readonly box: WorldBox
}

/** Arcs in turn; where an arc is drawn backwards, its complement stands. */
export type Ring = readonly number[]

export interface Polygon {
  /** The outer ring first, then its holes. */
  readonly rings: readonly Ring[]
  readonly box: WorldBox
}

/** A decoded topology: lines that its areas share, in world units. */
export interface Outlines {
  readonly arcs: readonly Arc[]
  /** By object and id, as in `countries` and `country:CN`; an area without an id has its number. */
  readonly areas: Readonly<Record<string, ReadonlyMap<string, readonly Polygon[]>>>
  /** By object: the arcs of its lines. */
  readonly lines: Readonly<Record<string, readonly number[]>>
}

/** Decodes a bundled TopoJSON file and projects it. */
export function decodeOutlines({ transform, arcs, objects }: BundledTopology): Outlines {
  const decoded = arcs.map((arc) => decodeArc(arc, transform))
  const areas: Record<string, Map<string, Polygon[]>> = {}
  const lines: Record<string, number[]> = {}
  for (const [name, { geometries }] of Object.entries(objects)) {
    const ofName = (areas[name] = new Map<string, Polygon[]>())
    lines[name] = geometries.flatMap(linesOf)
    geometries.forEach((geometry, i) => {
      const polygons = polygonsOf(geometry).map((rings) => ({ rings, box: boxOf(rings[0] ?? [], decoded) }))
      if (polygons.length > 0) ofName.set(geometry.id ?? String(i), polygons)
    })
  }
  return { arcs: decoded, areas, lines }
}

/** Position of an arc in its list, whichever way it is drawn. */
export const arcNumber = (arc: number): number => (arc < 0 ? ~arc : arc)

/** How many areas of an object each arc bounds: 2 for a border, 1 for a coast. */
export function countUses(outlines: Outlines, object: string): Uint8Array {
  const uses = new Uint8Array(outlines.arcs.length)
  for (const polygons of outlines.areas[object]?.values() ?? [])
    for (const { rings } of polygons)
      for (const ring of rings) for (const arc of ring) uses[arcNumber(arc)]!++
  return uses
}

/** Whether a point of the world lies in one of the polygons, by the edges that a ray to the east crosses. */
export function isInside({ arcs }: Outlines, polygons: readonly Polygon[], { x, y }: WorldPoint): boolean {
  for (const { rings, box } of polygons) {
    if (x < box.west || x > box.east || y < box.north || y > box.south) continue
    let inside = false
    for (const arc of rings.flat()) {
      const { points, box } = arcs[arcNumber(arc)]!
      if (y < box.north || y > box.south || x > box.east) continue
      for (let i = 2; i < points.length; i += 2) {
        const [x1, y1, x2, y2] = [points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!]
        if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
      }
    }
    if (inside) return true
  }
  return false
}

function decodeArc(
  arc: readonly (readonly [number, number])[],
  { scale, translate }: BundledTopology['transform'],
): Arc {
  const points = new Float32Array(arc.length * 2)
  let [lon, lat] = [0, 0]
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  arc.forEach(([dx, dy], i) => {
    lon += dx
    lat += dy
    const x = (points[2 * i] = worldX(lon * scale[0] + translate[0]))
    const y = (points[2 * i + 1] = worldY(lat * scale[1] + translate[1]))
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  })
  return { points, box: { west, north, east, south } }
}

function boxOf(ring: Ring, arcs: readonly Arc[]): WorldBox {
  const boxes = ring.map((arc) => arcs[arcNumber(arc)]!.box)
  return {
    west: Math.min(...boxes.map(({ west }) => west)),
    north: Math.min(...boxes.map(({ north }) => north)),
    east: Math.max(...boxes.map(({ east }) => east)),
    south: Math.max(...boxes.map(({ south }) => south)),
  }
}

const polygonsOf = (geometry: BundledGeometry): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : []

const linesOf = (geometry: BundledGeometry): readonly number[] =>
  geometry.type === 'LineString'
    ? geometry.arcs
    : geometry.type === 'MultiLineString'
      ? geometry.arcs.flat()
      : []
