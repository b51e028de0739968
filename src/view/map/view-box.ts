import type { PixelBox } from './box-grid.ts'
import { nearestCopy } from './mercator.ts'
import type { WorldBox, WorldPoint } from './mercator.ts'

/** What the map shows, in pixels of the world at its zoom; `left` is endless, as the worlds beside the first one are. */
export interface ViewBox {
  readonly zoom: number
  /** Pixels of the whole world. */
  readonly scale: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a point of the world is drawn, in pixels from the corner of the view: its copy nearest to the middle. */
export function pixelIn(view: ViewBox, { x, y }: WorldPoint): WorldPoint {
  const middle = (view.left + view.width / 2) / view.scale
  return { x: nearestCopy(x, middle) * view.scale - view.left, y: y * view.scale - view.top }
}

/** Whether a point is in view and at least `inset` pixels from its edge (negative: at most beyond it). */
export function isInView(view: ViewBox, point: WorldPoint, inset = 0): boolean {
  const { x, y } = pixelIn(view, point)
  return x >= inset && y >= inset && x <= view.width - inset && y <= view.height - inset
}

/** Whether any copy of a box is in view. */
export function touchesView(view: ViewBox, box: WorldBox): boolean {
  const { scale, left, top, width, height } = view
  if (box.south * scale < top || box.north * scale > top + height) return false
  // The first copy whose eastern edge is not left of the view.
  const copy = Math.ceil(left / scale - box.east)
  return (box.west + copy) * scale <= left + width
}

/** Whether one copy of a box is wholly in view. */
export function holdsBox(view: ViewBox, box: WorldBox): boolean {
  const { x } = pixelIn(view, { x: (box.west + box.east) / 2, y: 0 })
  const half = ((box.east - box.west) / 2) * view.scale
  return (
    x - half >= 0 &&
    x + half <= view.width &&
    box.north * view.scale >= view.top &&
    box.south * view.scale <= view.top + view.height
  )
}

/** The view with a border of so many parts of its size more at each side. */
export function padded(view: ViewBox, part: number): ViewBox {
  const dx = Math.round(view.width * part)
  const dy = Math.round(view.height * part)
  return {
    ...view,
    left: view.left - dx,
    top: view.top - dy,
    width: view.width + 2 * dx,
    height: view.height + 2 * dy,
  }
}

/** Pixels of a larger view in which another of the same zoom lies. */
export const sightIn = (outer: ViewBox, view: ViewBox): PixelBox => ({
  left: view.left - outer.left,
  top: view.top - outer.top,
  right: view.left - outer.left + view.width,
  bottom: view.top - outer.top + view.height,
})

/** Whether a view of the same zoom lies within another. */
export const isWithin = (inner: ViewBox, outer: ViewBox): boolean =>
  inner.zoom === outer.zoom &&
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height
