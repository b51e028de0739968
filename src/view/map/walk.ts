import { nearestCopy } from './mercator.ts'
import type { WorldPoint } from './mercator.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** How much farther a point counts that lies aside of the direction. */
const ASIDE = 2

/**
 * The nearest point in a direction, for arrow keys; what lies straight ahead is preferred. Null where there is none.
 * Points within half a world to the right are right of it.
 */
export function nextTowards<P extends WorldPoint>(
  points: readonly P[],
  from: WorldPoint,
  direction: Direction,
): P | null {
  let best = Infinity
  let found: P | null = null
  for (const point of points) {
    const dx = nearestCopy(point.x, from.x) - from.x
    const dy = point.y - from.y
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction]
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx)
    if (ahead <= 0 || ahead < aside / 4) continue
    const cost = ahead + ASIDE * aside
    if (cost < best) [best, found] = [cost, point]
  }
  return found
}
