import type { MapColours } from './colours.ts'
import type { Mark } from './marks.ts'
import { markSize } from './mark-look.ts'
import type { Site } from './sites.ts'
import type { WorldPoint } from './mercator.ts'
import { isInView, pixelIn } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

/** Paints a small dot for each place whose events are all filtered out. */
export function paintPast(
  context: CanvasRenderingContext2D,
  view: ViewBox,
  sites: readonly Site[],
  colours: MapColours,
): void {
  context.fillStyle = colours.past
  for (const site of sites) {
    if (!isInView(view, site, -4)) continue
    const { x, y } = pixelIn(view, site)
    context.fillRect(x - 2, y - 2, 4, 4)
  }
}

interface MarkInk {
  readonly colours: MapColours
  readonly family: string
}

function dip(context: CanvasRenderingContext2D, family: string): void {
  context.font = `600 11px ${family}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineWidth = 1.5
}

/** Paints how many events lie round each of some points. */
export function paintCounts(
  context: CanvasRenderingContext2D,
  view: ViewBox,
  points: readonly (WorldPoint & { readonly count: number })[],
  { colours, family }: MarkInk,
): void {
  dip(context, family)
  for (const point of points) {
    const { x, y } = pixelIn(view, point)
    const words = countWords(point.count)
    const half = Math.max(11, context.measureText(words).width / 2 + 6)
    context.beginPath()
    context.roundRect(x - half, y - 10, 2 * half, 20, 10)
    context.fillStyle = colours.panel
    context.fill()
    context.strokeStyle = colours.event
    context.stroke()
    context.fillStyle = colours.ink
    context.fillText(words, x, y + 0.5)
  }
}

/** Paints marks as discs with their counts: for many, where elements would be too slow. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  view: ViewBox,
  marks: readonly Mark[],
  { colours, family }: MarkInk,
): void {
  dip(context, family)
  for (const mark of marks) {
    if (!isInView(view, mark, -20)) continue
    const { x, y } = pixelIn(view, mark)
    context.beginPath()
    context.arc(x, y, markSize(mark) / 2 - 1, 0, 2 * Math.PI)
    context.fillStyle = colours.event
    context.fill()
    context.strokeStyle = colours.panel
    context.stroke()
    if (mark.count < 2 && mark.kind !== 'cluster') continue
    context.fillStyle = colours.panel
    context.fillText(countWords(mark.count), x, y + 0.5)
  }
}

/** A count in at most four characters: `999`, `1.2k`, `34k`. */
export function countWords(count: number): string {
  if (count < 1000) return String(count)
  if (count < 10_000) return `${Math.floor(count / 100) / 10}k`
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${Math.floor(count / 100_000) / 10}M`
}
