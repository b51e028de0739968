import type { Rgb } from '../rgb.ts'
import type { Presence } from '../../state/presence.ts'
import type { DotSprites } from './dot-sprites.ts'
import type { LaneRow } from './lane-rows.ts'
import { dotLane, partsInView } from './many-layout.ts'
import type { AxisPart, ManyView } from './many-layout.ts'
import type { Pixels } from './pixels.ts'
import { CROWD_WIDTH, DOT_LANE_HEIGHT, DOT_LANES } from './sizes.ts'

/** What each event looks like, by its number: columns, so that no event need be at hand. */
export interface EventLooks {
  /** Position of its category in `colours`. */
  readonly category: ArrayLike<number>
  /** Position of its precision in the list of all. */
  readonly precision: ArrayLike<number>
  /** 1 where its date is a guess: hollow. */
  readonly isAssumed: ArrayLike<number>
}

export interface ManyPaint {
  readonly view: ManyView
  readonly looks: EventLooks
  readonly presence: Presence
  readonly sprites: DotSprites
  /** Of categories, and of what is outside of the window. */
  readonly colours: readonly Rgb[]
  readonly past: Rgb
  /** Colour of all crowds of a row, whose events may be of several categories. */
  readonly crowdColours: readonly Rgb[]
  /** Device pixels for each CSS pixel. */
  readonly density: number
}

/** Pixels of the columns of crowds, with a gap between them. */
const COLUMN = 4
/** The count of a crowd stands above its columns. */
const COUNT_HEIGHT = 20
/** What outlasts its dot is a bar, so high. */
const BAR_HEIGHT = 4
/** More events that go on from before than this cannot be told apart anyway. */
const MOST_LASTING = 2_000

/** Paints the dots, bars and columns that are in view: a few thousand at most, however many events there are. */
export function paintMany(pixels: Pixels, paint: ManyPaint): void {
  pixels.clear()
  const rows = paint.view.rows.map((row) => ({ row, parts: partsInView(row, paint.view) }))
  const highest = rows.reduce(
    (most, { row, parts }) =>
      parts.reduce((most, part) => Math.max(most, ...columnsOf(row, part, paint.view)), most),
    1,
  )
  rows.forEach(({ row, parts }, i) => {
    const columnColour = paint.crowdColours[i]!
    for (const part of parts) if (part.isCrowd) paintColumns(pixels, paint, row, part, highest, columnColour)
    const lasting = row.group.chronology.lastingAt(paint.view.scale.time(paint.view.left))
    // What is outside of the window first: what is in it lies over it.
    for (const isThere of [false, true]) {
      for (const position of lasting.subarray(-MOST_LASTING)) paintDot(pixels, paint, row, position, isThere)
      for (const { first, last, isCrowd } of parts)
        for (let position = first; !isCrowd && position < last; position++)
          paintDot(pixels, paint, row, position, isThere)
    }
  })
}

function paintDot(pixels: Pixels, paint: ManyPaint, row: LaneRow, position: number, isThere: boolean): void {
  const { view, looks, presence, sprites, density } = paint
  const { starts, endsByStart, byStart } = row.group.chronology
  const event = byStart[position]!
  const there = presence[event]!
  if (there > 0 !== isThere) return
  const rgb = isThere ? paint.colours[looks.category[event]!]! : paint.past
  const opacity = isThere ? there : 1
  const from = view.scale.px(starts[position]!) - view.left
  const to = view.scale.px(endsByStart[position]!) - view.left
  const lane = dotLane(position, row.lanes)
  const y = row.laneTop + (lane + 0.5) * DOT_LANE_HEIGHT
  const precision = looks.precision[event]!
  const { [precision]: sprite } = looks.isAssumed[event] === 1 ? sprites.hollow : sprites.solid
  if (to - from > sprite!.size / density) {
    const left = Math.max(from, -2)
    const width = Math.min(to, view.width + 2) - left
    pixels.fill(
      left * density,
      (y - BAR_HEIGHT / 2) * density,
      width * density,
      BAR_HEIGHT * density,
      rgb,
      opacity,
    )
  } else pixels.stamp(((from + to) / 2) * density, y * density, sprite!, rgb, opacity)
}

function paintColumns(
  pixels: Pixels,
  { view, presence, past, density }: ManyPaint,
  row: LaneRow,
  part: AxisPart,
  highest: number,
  rgb: Rgb,
): void {
  const bottom = row.laneTop + row.lanes * DOT_LANES * DOT_LANE_HEIGHT
  const room = row.lanes * DOT_LANES * DOT_LANE_HEIGHT - COUNT_HEIGHT
  let first = part.first
  columnsOf(row, part, view).forEach((count, i) => {
    if (count === 0) return
    // One of its middle stands for a column, which is a few pixels of time.
    const there = presence[row.group.chronology.byStart[first + (count >> 1)]!]!
    first += count
    // By the square root, so that one burst does not press all others flat; the counts stand above.
    const height = Math.max(2, room * Math.sqrt(count / highest))
    pixels.fill(
      (part.from + i * COLUMN - view.left) * density,
      (bottom - height) * density,
      (COLUMN - 1) * density,
      height * density,
      there > 0 ? rgb : past,
      there > 0 ? 0.35 + 0.65 * there : 1,
    )
  })
}

/** How many events of a crowd begin in each of its columns; none where it is none. */
function columnsOf(row: LaneRow, part: AxisPart, { scale }: ManyView): number[] {
  if (!part.isCrowd) return []
  const { chronology } = row.group
  let before = part.first
  return Array.from({ length: CROWD_WIDTH / COLUMN }, (_, i) => {
    const edge = part.from + (i + 1) * COLUMN
    const until = edge >= part.to ? part.last : chronology.begunBefore(scale.time(edge))
    const count = until - before
    before = until
    return count
  })
}
