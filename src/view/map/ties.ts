import { nearestCopy } from './mercator.ts'
import type { WorldPoint } from './mercator.ts'

export interface Tie {
  readonly from: WorldPoint
  /** Its copy nearest to `from`, so that a tie over the antimeridian is short: x may be below 0 or above 1. */
  readonly to: WorldPoint
}

/** Ties the points of one event together with as little line as can be: a minimum spanning tree (Prim). */
export function tiesBetween(points: readonly WorldPoint[]): Tie[] {
  const [first, ...rest] = points
  if (first === undefined) return []
  const ties: Tie[] = []
  const nearest = rest.map((point) => ({ point, from: first, distance: distance(first, point) }))
  while (nearest.length > 0) {
    const next = nearest.reduce((a, b) => (b.distance < a.distance ? b : a))
    nearest.splice(nearest.indexOf(next), 1)
    if (next.distance > 0)
      ties.push({ from: next.from, to: { x: nearestCopy(next.point.x, next.from.x), y: next.point.y } })
    for (const one of nearest) {
      const through = distance(next.point, one.point)
      if (through < one.distance) Object.assign(one, { from: next.point, distance: through })
    }
  }
  return ties
}

const distance = (a: WorldPoint, b: WorldPoint): number => Math.hypot(nearestCopy(b.x, a.x) - a.x, b.y - a.y)
