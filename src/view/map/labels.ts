import { BoxGrid } from './box-grid.ts'
import type { PixelBox } from './box-grid.ts'
import { worldX, worldY } from './mercator.ts'
import type { WorldPoint } from './mercator.ts'
import type { LabelRow, LabelRows } from './basemap/load.ts'
import { markSize } from './mark-look.ts'
import type { Mark } from './marks.ts'
import { isInView, pixelIn } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

/** A name that may be written on the map. */
export interface Label extends WorldPoint {
  readonly text: string
  /** `place` one where something happened, `country` and `city` of the basemap. */
  readonly kind: 'place' | 'country' | 'city'
  /** Zoom from which it may be written. */
  readonly zoom: number
  /** Pixels that a mark at the point takes, from its middle. */
  readonly reach: number
}

/** A label with the pixels of the view where it is written. */
export interface PlacedLabel {
  readonly label: Label
  /** Middle of the point that it names. */
  readonly x: number
  readonly y: number
  /** Left end of the words; their middle is at `y` plus this. */
  readonly textX: number
  readonly textY: number
}

export const LABEL_HEIGHT = 14
const CITY_DOT = 3
/** Pixels between a mark and its name. */
const GAP = 4
/** Pixels that are left free round a label, and how near to each other the same name is not written twice. */
const AIR = 3

export const basemapLabels = ({ countries, cities }: LabelRows): Label[] => [
  ...countries.map((row) => labelOf(row, 'country', 0)),
  ...cities.map((row) => labelOf(row, 'city', CITY_DOT)),
]

const labelOf = ([zoom, text, lon, lat]: LabelRow, kind: Label['kind'], reach: number): Label => ({
  text,
  kind,
  zoom,
  x: worldX(lon),
  y: worldY(lat),
  reach,
})

/** Pixels that the ring of a lit mark takes. */
const RING = 5

/** The name of the place that a pin stands for. */
export const labelOfMark = (mark: Mark): Label => ({
  text: mark.sites[0].place.name,
  kind: 'place',
  zoom: 0,
  x: mark.x,
  y: mark.y,
  reach: markSize(mark) / 2 + RING,
})

/**
 * Chooses the labels that fit in a view: earlier ones first, each only where it covers neither another nor an obstacle.
 * A country is written about its point, everything else beside its own.
 */
export function placeLabels(
  labels: readonly Label[],
  view: ViewBox,
  obstacles: readonly PixelBox[],
  measure: (text: string, kind: Label['kind']) => number,
): PlacedLabel[] {
  const taken = new BoxGrid(obstacles)
  const placed: PlacedLabel[] = []
  const written = new Set<string>()
  for (const label of labels) {
    if (label.zoom > view.zoom || !isInView(view, label)) continue
    if (label.kind === 'city' && written.has(label.text)) continue
    const { x, y } = pixelIn(view, label)
    const width = measure(label.text, label.kind)
    const position = positionsOf(label, width).find(({ dx, dy }) => {
      const box = boxAt(x + dx, y + dy, width)
      return taken.isFree(box)
    })
    if (position === undefined) continue
    const dot = {
      left: x - label.reach,
      top: y - label.reach,
      right: x + label.reach,
      bottom: y + label.reach,
    }
    if (label.kind === 'city' && !taken.isFree(dot)) continue
    const [textX, textY] = [x + position.dx, y + position.dy]
    taken.add(boxAt(textX, textY, width))
    if (label.kind === 'city') taken.add(dot)
    written.add(label.text)
    placed.push({ label, x, y, textX, textY })
  }
  return placed
}

const boxAt = (x: number, y: number, width: number): PixelBox => ({
  left: x - AIR,
  top: y - LABEL_HEIGHT / 2 - AIR / 2,
  right: x + width + AIR,
  bottom: y + LABEL_HEIGHT / 2 + AIR / 2,
})

/** Where the words may stand: from the point to their left end, and to their middle. Best first. */
function positionsOf({ kind, reach }: Label, width: number): { dx: number; dy: number }[] {
  if (kind === 'country') return [{ dx: -width / 2, dy: 0 }]
  const beside = reach + GAP
  const above = reach + LABEL_HEIGHT / 2 + 1
  return [
    { dx: beside, dy: 0 },
    { dx: -beside - width, dy: 0 },
    { dx: -width / 2, dy: above },
    { dx: -width / 2, dy: -above },
  ]
}
