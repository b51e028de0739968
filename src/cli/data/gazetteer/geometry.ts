import type { Extent } from '../../../model/where.ts'

/** Longitude and latitude in degrees. */
export type Position = readonly [lon: number, lat: number]
type Ring = readonly Position[]

/** The part of GeoJSON that the packages use for areas. */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** One piece of land: an outer ring and its holes. It does not cross the antimeridian; the packages cut it there. */
export interface Polygon {
  readonly rings: readonly Ring[]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
  /** Square degrees, shrunk towards the poles: for comparing sizes only. */
  readonly area: number
}

export function polygonsOf(geometry: AreaGeometry): Polygon[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return parts.filter((rings) => rings.length > 0).map(measured)
}

function measured(rings: readonly Ring[]): Polygon {
  const outer = rings[0]!
  let [west, south, east, north] = [180, 90, -180, -90]
  let doubled = 0
  outer.forEach(([lon, lat], i) => {
    const [lon0, lat0] = outer[(i + outer.length - 1) % outer.length]!
    doubled += lon0 * lat - lon * lat0
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  })
  const narrowing = 1 - ((south + north) / 180) ** 2 // near enough to the cosine, and the same on every machine
  return { rings, west, south, east, north, area: (Math.abs(doubled) / 2) * narrowing }
}

/** The centre of mass of a polygon's outer ring, with degrees taken as they are. */
export function centroid({ rings }: Polygon): Position {
  const outer = rings[0]!
  const [lon0, lat0] = outer[0]!
  let [doubled, x, y] = [0, 0, 0]
  outer.forEach(([lon, lat], i) => {
    const [before, below] = outer[(i + outer.length - 1) % outer.length]!
    const cross = (before - lon0) * (lat - lat0) - (lon - lon0) * (below - lat0)
    doubled += cross
    x += cross * (before + lon - 2 * lon0)
    y += cross * (below + lat - 2 * lat0)
  })
  return doubled === 0 ? [lon0, lat0] : [lon0 + x / (3 * doubled), lat0 + y / (3 * doubled)]
}

/** Rows of a degree of latitude by which the edges of a polygon are looked up. */
const ROWS = 8
const rowOf = (lat: number): number => Math.floor(lat * ROWS)

/** The edges of each polygon that was asked about, by the rows that they pass through. */
const edgesByRow = new WeakMap<Polygon, ReadonlyMap<number, readonly (readonly [Position, Position])[]>>()

/** Whether a position lies in a polygon, by counting the edges that a ray to the east crosses. */
export function contains(polygon: Polygon, [lon, lat]: Position): boolean {
  if (lon < polygon.west || lon > polygon.east || lat < polygon.south || lat > polygon.north) return false
  let rows = edgesByRow.get(polygon)
  if (rows === undefined) edgesByRow.set(polygon, (rows = sortIntoRows(polygon)))
  let inside = false
  for (const [[x1, y1], [x2, y2]] of rows.get(rowOf(lat)) ?? [])
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
  return inside
}

function sortIntoRows(polygon: Polygon): Map<number, (readonly [Position, Position])[]> {
  const rows = new Map<number, (readonly [Position, Position])[]>()
  for (const ring of polygon.rings)
    ring.forEach((to, i) => {
      const from = ring[(i + ring.length - 1) % ring.length]!
      const last = rowOf(Math.max(from[1], to[1]))
      for (let row = rowOf(Math.min(from[1], to[1])); row <= last; row++) {
        const edges = rows.get(row)
        if (edges === undefined) rows.set(row, [[from, to]])
        else edges.push([from, to])
      }
    })
  return rows
}

/** Finds the first of many polygons that a position lies in, by one-degree cells. */
export class PolygonIndex<Owner> {
  readonly #cells = new Map<number, { polygon: Polygon; owner: Owner }[]>()

  add(polygon: Polygon, owner: Owner): void {
    for (let x = Math.floor(polygon.west); x <= Math.floor(polygon.east); x++)
      for (let y = Math.floor(polygon.south); y <= Math.floor(polygon.north); y++) {
        const cell = this.#cells.get(x * 1000 + y)
        if (cell === undefined) this.#cells.set(x * 1000 + y, [{ polygon, owner }])
        else cell.push({ polygon, owner })
      }
  }

  at(position: Position): { readonly polygon: Polygon; readonly owner: Owner } | null {
    const cell = this.#cells.get(Math.floor(position[0]) * 1000 + Math.floor(position[1]))
    return cell?.find(({ polygon }) => contains(polygon, position)) ?? null
  }
}

/**
 * The smallest extent around polygons and positions. It leaves out the widest gap of longitude, so that it crosses the
 * antimeridian (west > east) where that is shorter.
 */
export function extentAround(polygons: readonly Polygon[], positions: readonly Position[]): Extent {
  const spans = [
    ...polygons.map(({ west, east }) => [west, east] as const),
    ...positions.map(([lon]) => [lon, lon] as const),
  ].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const lats = [...polygons.flatMap(({ south, north }) => [south, north]), ...positions.map(([, lat]) => lat)]
  let reached = spans[0]![1]
  let gap = { width: -1, from: 0, to: 0 }
  for (const [west, east] of spans.slice(1)) {
    if (west - reached > gap.width) gap = { width: west - reached, from: reached, to: west }
    reached = Math.max(reached, east)
  }
  const first = spans[0]![0]
  const aroundTheBack = first + 360 - reached
  const [west, east] = aroundTheBack >= gap.width ? [first, reached] : [gap.to, gap.from]
  return [west, lats.reduce((a, b) => Math.min(a, b)), east, lats.reduce((a, b) => Math.max(a, b))]
}
