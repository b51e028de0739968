import { contains, type Polygon, type Position } from './geometry.ts'

/** Cells narrower than this part of the polygon are not looked into any more. */
const FINEST = 1 / 64

/**
 * A point well inside a polygon, where its label may stand: about the centre of the largest circle that fits.
 * By quartering cells as in polylabel (https://github.com/mapbox/polylabel), with longitudes taken as they are.
 */
export function labelPoint(polygon: Polygon): Position {
  const width = polygon.east - polygon.west
  const height = polygon.north - polygon.south
  let best: Position = [polygon.west + width / 2, polygon.south + height / 2]
  let bestDistance = distance(polygon, best)
  const half = Math.max(width, height) / 2
  let cells: Position[] = [best]
  for (let radius = half; radius > half * FINEST; radius /= 2) {
    const quarters = cells.flatMap(([x, y]): Position[] => [
      [x - radius / 2, y - radius / 2],
      [x + radius / 2, y - radius / 2],
      [x - radius / 2, y + radius / 2],
      [x + radius / 2, y + radius / 2],
    ])
    const measured = quarters.map((centre) => ({ centre, inward: distance(polygon, centre) }))
    for (const { centre, inward } of measured) {
      if (inward <= bestDistance) continue
      best = centre
      bestDistance = inward
    }
    const reach = (radius / 2) * Math.SQRT2
    cells = measured.filter(({ inward }) => inward + reach > bestDistance).map(({ centre }) => centre)
  }
  return best
}

/** Degrees from the edge, negative outside. */
function distance(polygon: Polygon, position: Position): number {
  const [x, y] = position
  let least = Infinity
  for (const ring of polygon.rings)
    for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
      const [x1, y1] = ring[k]!
      const [dx, dy] = [ring[i]![0] - x1, ring[i]![1] - y1]
      const length = dx * dx + dy * dy
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
      const [ex, ey] = [x - x1 - along * dx, y - y1 - along * dy]
      least = Math.min(least, ex * ex + ey * ey)
    }
  return Math.sqrt(least) * (contains(polygon, position) ? 1 : -1)
}
