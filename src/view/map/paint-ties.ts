import type { MapColours } from './colours.ts'
import type { Tie } from './ties.ts'
import { pixelIn } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

/** Draws the ties between the places of one event: a line with a light edge, so that it is seen on any ground. */
export function paintTies(
  context: CanvasRenderingContext2D,
  view: ViewBox,
  ties: readonly Tie[],
  colours: MapColours,
): void {
  const path = new Path2D()
  for (const { from, to } of ties) {
    const start = pixelIn(view, from)
    path.moveTo(start.x, start.y)
    path.lineTo(start.x + (to.x - from.x) * view.scale, start.y + (to.y - from.y) * view.scale)
  }
  context.lineCap = 'round'
  for (const [colour, width] of [
    [colours.panel, 5],
    [colours.select, 2],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke(path)
  }
}
