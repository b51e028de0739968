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
  /** All names that it holds: none is written a second time. */
  readonly names: readonly string[]
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
/** Pixels that are left free round a label: cities of the basemap stay in the background. */
const AIR: Readonly<Record<Label['kind'], number>> = { place: 3, country: 5, city: 10 }

export const basemapLabels = ({ countries, cities }: LabelRows): Label[] => [
  ...countries.map((row) => labelOf(row, 'country', 0)),
  ...cities.map((row) => labelOf(row, 'city', CITY_DOT)),
]

const labelOf = ([zoom, text, lon, lat]: LabelRow, kind: Label['kind'], reach: number): Label => ({
  text,
  names: [text],
  kind,
  zoom,
  x: worldX(lon),
  y: worldY(lat),
  reach,
})

/** Pixels that the ring of a lit mark takes. */
const RING = 5

/** The name of what a mark stands for: `Ghent`, `Ghent, Bruges`, `Ghent +3`. */
export function labelOfMark(mark: Mark): Label {
  const names = mark.sites.map(({ place }) => place.name)
  const both = names.join(', ')
  const isShort = names.length <= 2 && both.length <= LONGEST
  return {
    text: isShort ? both : `${names[0]} +${names.length - 1}`,
    names,
    kind: 'place',
    zoom: 0,
    x: mark.x,
    y: mark.y,
    reach: markSize(mark) / 2 + RING,
  }
}

/** Letters of two names that are written side by side. */
const LONGEST = 24

/**
 * Chooses the labels that fit in a view: earlier ones first, each only where it covers neither another nor an obstacle.
 * A country is written about its point, everything else beside its own, and if possible wholly in sight.
 * @param sight pixels of the view that are seen
 */
export function placeLabels(
  labels: readonly Label[],
  view: ViewBox,
  sight: PixelBox,
  obstacles: readonly PixelBox[],
  measure: (text: string, kind: Label['kind']) => number,
): PlacedLabel[] {
  const taken = new BoxGrid(obstacles)
  const placed: PlacedLabel[] = []
  const written = new Set<string>()
  for (const label of labels) {
    if (label.zoom > view.zoom || !isInView(view, label)) continue
    if (label.kind === 'city' && label.names.some((name) => written.has(name))) continue
    const { x, y } = pixelIn(view, label)
    const width = measure(label.text, label.kind)
    const free = positionsOf(label, x, width, sight).filter(({ dx, dy }) =>
      taken.isFree(boxAt(x + dx, y + dy, width, AIR[label.kind])),
    )
    const position = free.find(({ dx }) => x + dx >= sight.left && x + dx + width <= sight.right) ?? free[0]
    if (position === undefined) continue
    const dot = {
      left: x - label.reach,
      top: y - label.reach,
      right: x + label.reach,
      bottom: y + label.reach,
    }
    if (label.kind === 'city' && !taken.isFree(dot)) continue
    const [textX, textY] = [x + position.dx, y + position.dy]
    taken.add(boxAt(textX, textY, width, 0))
    if (label.kind === 'city') taken.add(dot)
    for (const name of label.names) written.add(name)
    placed.push({ label, x, y, textX, textY })
  }
  return placed
}

const boxAt = (x: number, y: number, width: number, air: number): PixelBox => ({
  left: x - air,
  top: y - LABEL_HEIGHT / 2 - air / 2,
  right: x + width + air,
  bottom: y + LABEL_HEIGHT / 2 + air / 2,
})

/** Where the words may stand: from the point at `x` to their left end, and to their middle. Best first. */
function positionsOf(
  { kind, reach }: Label,
  x: number,
  width: number,
  sight: PixelBox,
): { dx: number; dy: number }[] {
  if (kind === 'country') return [{ dx: -width / 2, dy: 0 }]
  const beside = reach + GAP
  const above = reach + LABEL_HEIGHT / 2 + 1
  // Below or above its point a name may be moved sideways to be seen whole.
  const within = Math.max(sight.left - x, Math.min(-width / 2, sight.right - x - width))
  const middle = within < -width || within > 0 ? -width / 2 : within
  return [
    { dx: beside, dy: 0 },
    { dx: -beside - width, dy: 0 },
    { dx: middle, dy: above },
    { dx: middle, dy: -above },
  ]
}
