import type { Extent } from '../../../model/where.ts'
import { centroid, contains, extentAround, type Polygon, type Position } from './geometry.ts'
import { labelPoint } from './label-point.ts'

/** Unpeopled land counts from this part of a territory's largest polygon on, so that far rocks do not. */
const LEAST_PART = 0.01

/** Degrees by which land that is not drawn is taken to go on beyond its settlements. */
const BEYOND = 0.2

/** What lies around and in the middle of a territory. */
export interface Outline {
  /** Where its label may stand, well inside the largest piece of land. */
  readonly point: Position
  /** The centre of its land, by which tables of the world place it; the label's point where that is at sea. */
  readonly centre: Position
  readonly extent: Extent
}

/**
 * The outline of a territory: its peopled land, its other large land and all its settlements.
 * @param polygons may be empty, where no package draws the territory
 * @param settlements where the extent must reach; may be empty
 * @param isPeopled whether a settlement lies on a polygon; where none does on any, all land counts
 * @returns null where there is neither land nor settlement
 */
export function outlineOf(
  polygons: readonly Polygon[],
  settlements: readonly Position[],
  isPeopled: (polygon: Polygon) => boolean,
): Outline | null {
  const largest = [...polygons].sort((a, b) => b.area - a.area)[0]
  if (largest === undefined) {
    if (settlements.length === 0) return null
    const point = mostCentral(settlements)
    return { point, centre: point, extent: widened(extentAround([], settlements)) }
  }
  const isEmpty = settlements.length === 0 && !polygons.some(isPeopled)
  const counted = polygons.filter(
    (polygon) => isEmpty || polygon.area >= LEAST_PART * largest.area || isPeopled(polygon),
  )
  const point = labelPoint(largest)
  const centre = centreOf(counted)
  return {
    point,
    centre: counted.some((polygon) => contains(polygon, centre)) ? centre : point,
    extent: extentAround(counted, settlements),
  }
}

/** The centre of mass of several pieces of land. None may lie on the other side of the antimeridian. */
function centreOf(polygons: readonly Polygon[]): Position {
  const total = polygons.reduce((sum, { area }) => sum + area, 0)
  const centres = polygons.map((polygon) => ({ centre: centroid(polygon), share: polygon.area / total }))
  return [0, 1].map((axis) =>
    centres.reduce((sum, { centre, share }) => sum + centre[axis]! * share, 0),
  ) as unknown as Position
}

function widened([west, south, east, north]: Extent): Extent {
  const around = (lon: number): number => ((lon + 540) % 360) - 180
  return [
    around(west - BEYOND),
    Math.max(-90, south - BEYOND),
    around(east + BEYOND),
    Math.min(90, north + BEYOND),
  ]
}

/** The settlement nearest to the middle of the extent of all. */
function mostCentral(settlements: readonly Position[]): Position {
  const extent = extentAround([], settlements)
  const [west, south, east, north] = extent
  const middle = [west + (west <= east ? east - west : east + 360 - west) / 2, (south + north) / 2] as const
  const offset = ([lon, lat]: Position): number =>
    (((lon - middle[0] + 540) % 360) - 180) ** 2 + (lat - middle[1]) ** 2
  return settlements.reduce((best, position) => (offset(position) < offset(best) ? position : best))
}
