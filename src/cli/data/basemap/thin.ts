import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'

export type Area = Polygon | MultiPolygon
type Rings = readonly number[][]

/** Square degrees: a bend of an outline that makes a smaller triangle is left out, and so is a smaller island. */
const LEAST_BEND = 0.01
const LEAST_ISLAND = 0.004
/** Part of an area's own size, so that small ones keep their shape, islands above all; and of its territory's, so that it stays. */
const BEND_OF_AREA = 0.04
const BEND_OF_ISLAND = 0.01
const PART_OF_TERRITORY = 0.02

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
  coarseness: (area: number) => number,
): { areas: MultiPolygon[]; arcs: number[][][] } {
  const kept = areas.map((area) => withoutIslets(topology, area))
  const least = new Map<number, number>()
  kept.forEach((polygons, i) => {
    for (const { rings, size } of polygons) {
      const part = rings[0]!.length === 1 ? BEND_OF_ISLAND : BEND_OF_AREA
      const bend = Math.min(LEAST_BEND * coarseness(i), part * size)
      for (const arc of rings.flat().map(number)) least.set(arc, Math.min(bend, least.get(arc) ?? Infinity))
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

const thinned = (arc: readonly number[][], least: number): number[][] =>
  arc
    .filter(([, , weight = 0], i) => i === 0 || i === arc.length - 1 || weight >= least)
    .map(([x = 0, y = 0]) => [x, y])

function withoutIslets(topology: Topology, area: Area): { rings: Rings; size: number }[] {
  const polygons = ringsOf(area)
    .map((rings) => ({ rings, size: sizeOf(topology, rings[0]!) }))
    .sort((a, b) => b.size - a.size)
  const whole = polygons.reduce((sum, { size }) => sum + size, 0)
  const least = Math.min(LEAST_ISLAND, PART_OF_TERRITORY * whole)
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
