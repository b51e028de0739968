import { nearestCopy } from '../mercator.ts'
import type { WorldBox, WorldPoint } from '../mercator.ts'
import type { FieldCell } from './point-field.ts'

/** Pixels of the squares in which points are counted; they lie fixed on the world. */
export const CELL = 64
/** Squares with so many points say how many: their dots hide each other. */
const COUNTED_FROM = 40
/** Half of the width and height of a count, in pixels. */
const HALF_WIDTH = 16
const HALF_HEIGHT = 12

export const isCounted = ({ count }: FieldCell): boolean => count >= COUNTED_FROM

/** The square of the cell whose count stands at a place, as a part of the world; null where none does. */
export function countAt(cells: readonly FieldCell[], point: WorldPoint, scale: number): WorldBox | null {
  const cell = cells.findLast(
    (cell) =>
      isCounted(cell) &&
      Math.abs(nearestCopy(cell.x, point.x) - point.x) * scale <= HALF_WIDTH &&
      Math.abs(cell.y - point.y) * scale <= HALF_HEIGHT,
  )
  if (!cell) return null
  const half = CELL / 2 / scale
  return { west: cell.x - half, east: cell.x + half, north: cell.y - half, south: cell.y + half }
}
