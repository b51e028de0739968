import type { WorldBox } from '../mercator.ts'
import { boxAround } from '../fit.ts'
import type { PointField, PointRange } from './point-field.ts'

/** Parts of the world in which points are looked for: columns and rows. */
const PARTS = 256

/** A box round all points of some ranges that are there; null where there are none. Across the antimeridian if shorter. */
export function boxOfPoints(
  field: PointField,
  ranges: readonly PointRange[],
  shown: Uint8Array,
): WorldBox | null {
  const columns = new Uint8Array(PARTS)
  const rows = new Uint8Array(PARTS)
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) {
      if (shown[field.events[i]!] === 0) continue
      columns[field.xs[i]! >>> 24] = 1
      rows[field.ys[i]! >>> 24] = 1
    }
  }
  const north = rows.indexOf(1) / PARTS
  const south = (rows.lastIndexOf(1) + 1) / PARTS
  const taken = Array.from(columns.keys()).filter((column) => columns[column] === 1)
  return boxAround(
    taken.map((column) => ({ west: column / PARTS, east: (column + 1) / PARTS, north, south })),
  )
}
