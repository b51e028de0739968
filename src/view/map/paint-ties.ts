import type { MapColours } from './colours.ts'
import type { WorldPoint } from './mercator.ts'
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
  for (const [colour, width] of edged(colours)) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke(path)
  }
}

/** Rings places that are hovered or selected elsewhere while they are filtered out here. */
export function paintRings(
  context: CanvasRenderingContext2D,
  view: ViewBox,
  points: readonly WorldPoint[],
  colours: MapColours,
): void {
  for (const point of points) {
    const { x, y } = pixelIn(view, point)
    for (const [colour, width] of edged(colours)) {
      context.strokeStyle = colour
      context.lineWidth = width
      context.beginPath()
      context.arc(x, y, 9, 0, 2 * Math.PI)
      context.stroke()
    }
  }
}

/** A colour with a light edge, so that it is seen on any ground. */
const edged = ({ panel, select }: MapColours): readonly (readonly [colour: string, width: number])[] => [
  [panel, 5],
  [select, 2],
]
