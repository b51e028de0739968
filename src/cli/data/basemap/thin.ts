import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'

export type Area = Polygon | MultiPolygon
type Rings = readonly number[][]

/** How much is left out of outlines. */
export interface Thinning {
  /** Square degrees: a bend of an outline that makes a smaller triangle is left out. */
  readonly leastBend: number
  /** Square degrees: a smaller island is left out, but not the largest part of a territory. */
  readonly leastIsland: number
  /** Part of the territory: an island that is larger stays, however small. */
  readonly partOfTerritory: number
}

/** Bends are measured by the size of an area too, so that small ones keep their shape, islands above all. */
const BEND_OF_AREA = 0.04
const BEND_OF_ISLAND = 0.01

/** Coasts are looked at more closely than borders on land. */
const COAST = 0.4

const ringsOf = (area: Area): Rings[] => (area.type === 'Polygon' ? [area.arcs] : area.arcs)

/** Where an arc is drawn backwards, its complement stands in the rings. */
const number = (arc: number): number => (arc < 0 ? ~arc : arc)

/**
 * Thins the outlines of areas: leaves out the islets, and from each arc the points that matter least.
 * @param topology with the weight of each point as its third coordinate; its areas are those given
 * @param coarseness by which an area may be drawn coarser than others, 1 for the usual
 * @returns the areas that remain of each, in the same order, and the arcs that they use, numbered anew
 */
export function thin(
  topology: Topology,
  areas: readonly Area[],
  thinning: Thinning,
  coarseness: (area: number) => number,
): { areas: MultiPolygon[]; arcs: number[][][] } {
  const kept = areas.map((area) => withoutIslets(topology, area, thinning))
  const uses = new Map<number, number>()
  for (const arc of kept.flat().flatMap(arcsOf)) uses.set(arc, (uses.get(arc) ?? 0) + 1)
  const least = new Map<number, number>()
  kept.forEach((polygons, i) => {
    for (const { rings, size } of polygons) {
      const part = rings[0]!.length === 1 ? BEND_OF_ISLAND : BEND_OF_AREA
      for (const arc of arcsOf({ rings })) {
        const bend = uses.get(arc)! > 1 ? thinning.leastBend : thinning.leastBend * COAST
        const ofArea = Math.min(bend * coarseness(i), part * size)
        least.set(arc, Math.min(ofArea, least.get(arc) ?? Infinity))
      }
    }
  })
  const arcs: number[][][] = []
  const renumbered = new Map<number, number>()
  const renumber = (arc: number): number => {
    const old = number(arc)
    let fresh = renumbered.get(old)
    if (fresh === undefined) {
      fresh = arcs.push(thinned(topology.arcs[old]!, least.get(old)!)) - 1
      renumbered.set(old, fresh)
    }
    return arc < 0 ? ~fresh : fresh
  }
  return {
    areas: kept.map((polygons, i) => ({
      ...areas[i]!,
      type: 'MultiPolygon',
      arcs: polygons.map(({ rings }) => rings.map((ring) => ring.map(renumber))),
    })),
    arcs,
  }
}

const arcsOf = ({ rings }: { readonly rings: Rings }): number[] => rings.flat().map(number)

const thinned = (arc: readonly number[][], least: number): number[][] =>
  arc
    .filter(([, , weight = 0], i) => i === 0 || i === arc.length - 1 || weight >= least)
    .map(([x = 0, y = 0]) => [x, y])

function withoutIslets(topology: Topology, area: Area, thinning: Thinning): { rings: Rings; size: number }[] {
  const polygons = ringsOf(area)
    .map((rings) => ({ rings, size: sizeOf(topology, rings[0]!) }))
    .sort((a, b) => b.size - a.size)
  const whole = polygons.reduce((sum, { size }) => sum + size, 0)
  const least = Math.min(thinning.leastIsland, thinning.partOfTerritory * whole)
  return polygons.filter(({ size }, i) => i === 0 || size >= least)
}

/** Area of a ring in square degrees, or in the units of a topology that is not quantized. */
function sizeOf(topology: Topology, ring: readonly number[]): number {
  let doubled = 0
  for (const arc of ring) {
    const points = topology.arcs[number(arc)]!
    let along = 0
    for (let i = 1; i < points.length; i++)
      along += points[i - 1]![0]! * points[i]![1]! - points[i]![0]! * points[i - 1]![1]!
    doubled += arc < 0 ? -along : along
  }
  return Math.abs(doubled) / 2
}
