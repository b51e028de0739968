import type { MapColours } from '../colours.ts'
import type { ViewBox } from '../view-box.ts'
import type { WorldBox } from '../mercator.ts'
import type { DetailLevels } from './detail.ts'
import type { Basemap } from './load.ts'
import { arcNumber } from './outlines.ts'
import type { Arc, Polygon } from './outlines.ts'
import { Tracer } from './trace.ts'

const RIVER_ZOOM = 2
const PROVINCE_ZOOM = 4

/** Paints land, water and borders of all copies of the world that are in view. */
export function paintBasemap(
  context: CanvasRenderingContext2D,
  view: ViewBox,
  { world, water }: Basemap,
  colours: MapColours,
): void {
  context.fillStyle = colours.water
  context.fillRect(0, 0, view.width, view.height)
  context.lineJoin = 'round'

  const land = new Path2D()
  tracePolygons(land, view, world.land, world.levels)
  context.fillStyle = colours.land
  context.fill(land, 'evenodd')

  const lines = (
    from: readonly number[],
    arcs: readonly Arc[],
    levels: DetailLevels,
    colour: string,
    width: number,
  ): void => {
    const path = new Path2D()
    traceLines(path, view, from, arcs, levels)
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke(path)
  }
  const { arcs } = world.outlines
  if (view.zoom >= RIVER_ZOOM)
    lines(water.rivers, water.outlines.arcs, water.levels, colours.river, view.zoom < 5 ? 0.8 : 1.4)
  const lakes = new Path2D()
  tracePolygons(lakes, view, water.lakes, water.levels)
  context.fillStyle = colours.water
  context.fill(lakes, 'evenodd')

  lines(world.coasts, arcs, world.levels, colours.coast, 0.7)
  if (view.zoom >= PROVINCE_ZOOM) lines(world.provinces, arcs, world.levels, colours.province, 1)
  lines(world.borders, arcs, world.levels, colours.border, view.zoom < 3 ? 0.7 : 1.1)
}

/** Traces areas in all copies of the world that are in view; those too small to be seen are left out. */
export function tracePolygons(
  path: Path2D,
  view: ViewBox,
  polygons: readonly Polygon[],
  levels: DetailLevels,
): void {
  const least = 0.7 / view.scale
  for (const copy of copiesInView(view))
    for (const { rings, box } of polygons) {
      if (box.east - box.west < least && box.south - box.north < least) continue
      if (!isCopyInView(view, box, copy)) continue
      const tracer = new Tracer(path, view, copy)
      for (const ring of rings) {
        for (const arc of ring) tracer.along(levels.points(arcNumber(arc), view.zoom), arc < 0)
        tracer.end()
      }
    }
}

function traceLines(
  path: Path2D,
  view: ViewBox,
  lines: readonly number[],
  arcs: readonly Arc[],
  levels: DetailLevels,
): void {
  for (const copy of copiesInView(view))
    for (const line of lines) {
      const box = arcs[arcNumber(line)]?.box
      if (box !== undefined && !isCopyInView(view, box, copy)) continue
      const tracer = new Tracer(path, view, copy)
      tracer.along(levels.points(arcNumber(line), view.zoom), false)
      tracer.end()
    }
}

/** Numbers of the worlds on the endless band that are in view. */
function copiesInView({ left, width, scale }: ViewBox): number[] {
  const first = Math.floor(left / scale)
  const last = Math.floor((left + width) / scale)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

const isCopyInView = ({ left, top, width, height, scale }: ViewBox, box: WorldBox, copy: number): boolean =>
  (box.west + copy) * scale <= left + width &&
  (box.east + copy) * scale >= left &&
  box.north * scale <= top + height &&
  box.south * scale >= top
