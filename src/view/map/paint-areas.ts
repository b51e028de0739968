import { outlineOf } from './area-hit.ts'
import { tracePolygons } from './basemap/paint.ts'
import type { World } from './basemap/world.ts'
import type { MapColours } from './colours.ts'
import type { WorldBox } from './mercator.ts'
import type { Site } from './sites.ts'
import { pixelIn, touchesView } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

/** An area to be tinted. */
export interface PaintedArea {
  readonly site: Site
  /** Whether it is not sure that anything happened there: dashed. */
  readonly isDoubtful: boolean
  /** Hovered or selected. */
  readonly isLit: boolean
}

/** Tints areas: along their outline where the world draws it, else as a soft oval over their extent. */
export function paintAreas(
  context: CanvasRenderingContext2D,
  view: ViewBox,
  areas: readonly PaintedArea[],
  world: World | null,
  colours: MapColours,
): void {
  for (const { site, isDoubtful, isLit } of areas) {
    if (!touchesView(view, site.box)) continue
    const colour = isLit ? colours.select : colours.event
    const outline = outlineOf(world, site)
    if (outline === null || world === null) {
      context.save()
      if (site.place.kind === 'sea' && world !== null) clipToSea(context, view, world)
      paintOval(context, ovalOf(view, site.box), colour, { isDoubtful, isLit })
      context.restore()
      continue
    }
    const path = new Path2D()
    tracePolygons(path, view, outline, world.levels)
    context.fillStyle = colour
    context.globalAlpha = isLit ? 0.26 : isDoubtful ? 0.1 : 0.16
    context.fill(path, 'evenodd')
    context.strokeStyle = colour
    context.globalAlpha = isLit ? 1 : 0.75
    context.lineWidth = isLit ? 1.8 : 1.2
    context.setLineDash(isDoubtful ? [5, 4] : [])
    context.stroke(path)
    context.setLineDash([])
  }
  context.globalAlpha = 1
}

/** What happened at sea did not happen on the shore. */
function clipToSea(context: CanvasRenderingContext2D, view: ViewBox, world: World): void {
  const sea = new Path2D()
  sea.rect(0, 0, view.width, view.height)
  tracePolygons(sea, view, world.land, world.levels)
  context.clip(sea, 'evenodd')
}

interface Oval {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
}

/** Pixels that an area takes at least, half of its width. */
const LEAST_HALF = 18

function ovalOf(view: ViewBox, box: WorldBox): Oval {
  const { x, y } = pixelIn(view, { x: (box.west + box.east) / 2, y: (box.north + box.south) / 2 })
  return {
    x,
    y,
    rx: Math.max(LEAST_HALF, ((box.east - box.west) / 2) * view.scale),
    ry: Math.max(LEAST_HALF, ((box.south - box.north) / 2) * view.scale),
  }
}

/** Fades out towards its edge: nobody says that the area ends there. */
function paintOval(
  context: CanvasRenderingContext2D,
  { x, y, rx, ry }: Oval,
  colour: string,
  { isDoubtful, isLit }: { readonly isDoubtful: boolean; readonly isLit: boolean },
): void {
  context.save()
  context.translate(x, y)
  context.scale(rx, ry)
  context.globalAlpha = isLit ? 0.4 : isDoubtful ? 0.22 : 0.3
  const gradient = context.createRadialGradient(0, 0, 0.35, 0, 0, 1)
  gradient.addColorStop(0, colour)
  gradient.addColorStop(1, clear(colour))
  context.fillStyle = gradient
  context.beginPath()
  context.arc(0, 0, 1, 0, 2 * Math.PI)
  context.fill()
  context.restore()
  if (!isDoubtful && !isLit) return
  context.globalAlpha = isLit ? 0.9 : 0.6
  context.strokeStyle = colour
  context.lineWidth = isLit ? 1.6 : 1.2
  context.setLineDash(isDoubtful ? [5, 4] : [1, 4])
  context.beginPath()
  context.ellipse(x, y, rx * 0.94, ry * 0.94, 0, 0, 2 * Math.PI)
  context.stroke()
  context.setLineDash([])
}

/** All but clear: at 0% the mix would be a clear black, and the fading grey. */
const clear = (colour: string): string => `color-mix(in srgb, ${colour} 1%, transparent)`
