import { BoxGrid } from './box-grid.ts'
import type { PixelBox } from './box-grid.ts'
import type { SiteGroup } from './clusters.ts'
import type { Mark } from './marks.ts'
import { markSize } from './mark-look.ts'
import { pixelIn } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

/** How far from its point the name of an area stands, in pixels. */
export interface ChipOffset {
  readonly dx: number
  readonly dy: number
}

/** Pixels: a target for a finger. */
export const CHIP_HEIGHT = 24
const STEP = CHIP_HEIGHT + 2

/** Best first. */
const OFFSETS: readonly ChipOffset[] = [0, 1, -1, 2, -2, 3, -3]
  .map((step) => ({ dx: 0, dy: step * STEP }))
  .concat([-1, 1].flatMap((side) => [0, 1, -1].map((step) => ({ dx: side * 60, dy: step * STEP }))))

/** Pixels of the view that a mark takes. */
export function markBox(view: ViewBox, mark: Mark): PixelBox {
  const { x, y } = pixelIn(view, mark)
  const half = markSize(mark) / 2
  return { left: x - half, top: y - half, right: x + half, bottom: y + half }
}

/** Pixels of the view that the mark of a group takes when all of its events are shown. */
export function groupBox(view: ViewBox, { sites }: SiteGroup): PixelBox {
  const { x, y } = pixelIn(view, sites[0])
  const count = sites.reduce((sum, { events }) => sum + events.length, 0)
  const half = markSize({ kind: sites.length > 1 ? 'cluster' : 'pin', count, isDoubtful: false }) / 2
  return { left: x - half, top: y - half, right: x + half, bottom: y + half }
}

/** Pixels of the view that the name of an area takes, about its point. */
export function chipBox(view: ViewBox, mark: Mark, { dx, dy }: ChipOffset, width: number): PixelBox {
  const { x, y } = pixelIn(view, mark)
  return {
    left: x + dx - width / 2,
    top: y + dy - CHIP_HEIGHT / 2,
    right: x + dx + width / 2,
    bottom: y + dy + CHIP_HEIGHT / 2,
  }
}

/**
 * Lays the names of areas beside the pins: each at its point, or at the nearest free place about it; where none is
 * free it stays at its point. By the key of the mark.
 */
export function layOutChips(
  view: ViewBox,
  marks: readonly Mark[],
  widthOf: (mark: Mark) => number,
): ReadonlyMap<string, ChipOffset> {
  const taken = new BoxGrid(marks.filter(({ kind }) => kind !== 'area').map((mark) => markBox(view, mark)))
  const offsets = new Map<string, ChipOffset>()
  for (const mark of marks) {
    if (mark.kind !== 'area') continue
    const width = widthOf(mark)
    const aside = intoView(view, pixelIn(view, mark).x, width)
    const offset = OFFSETS.map(({ dx, dy }) => ({ dx: dx + aside, dy })).find((offset) =>
      taken.isFree(chipBox(view, mark, offset, width)),
    ) ?? { dx: aside, dy: 0 }
    taken.add(chipBox(view, mark, offset, width))
    offsets.set(mark.key, offset)
  }
  return offsets
}

/** Pixels by which a name about a point in view must be moved to be wholly in view. */
function intoView({ width }: ViewBox, x: number, nameWidth: number): number {
  if (x < 0 || x > width) return 0
  const half = nameWidth / 2 + EDGE
  return x < half ? half - x : x > width - half ? width - half - x : 0
}

const EDGE = 4
