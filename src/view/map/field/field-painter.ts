import type { EventNumber } from '../../../index/event-index.ts'
import type { Presence } from '../../../state/presence.ts'
import type { Rgb } from '../../rgb.ts'
import type { ViewBox } from '../view-box.ts'
import { CELL } from './counts.ts'
import { fieldScale } from './point-field.ts'
import type { FieldCell, PointField, PointRange } from './point-field.ts'

/** The middle of a square's points is moved so far from its edge, so that two counts never hide each other. */
const CELL_INSET = 18

export interface FieldPaint {
  readonly field: PointField
  readonly ranges: readonly PointRange[]
  /** By event number, how much it is there: 0 is not painted. */
  readonly presence: Presence
  readonly rgb: Rgb
}

/**
 * Writes the dots of a field as pixels, one pass over the points: beside them which event each pixel belongs to, so that
 * what is under the pointer is one look, and how many there are in each square.
 */
export class FieldPainter {
  #image: ImageData | null = null
  #words = new Uint32Array(0)
  #owners = new Int32Array(0)
  #box: ViewBox | null = null
  #field: PointField | null = null

  /** Paints for a box, at one pixel for each CSS pixel. */
  paint(box: ViewBox, { field, ranges, presence, rgb: [r, g, b] }: FieldPaint): FieldCell[] {
    const { width, height } = box
    this.#fit(width, height)
    this.#box = box
    this.#field = field
    const words = this.#words
    const owners = this.#owners
    const cells = new CellCounts(box)
    const { counts, sumX, sumY, firsts, columns, left: cellLeft, top: cellTop } = cells
    const { xs, ys, events } = field
    const { scale, top } = box
    const factor = fieldScale(box.scale)
    const left = box.left - Math.floor(box.left / box.scale) * box.scale
    // The copy of the world that lies nearest to the middle.
    const least = width / 2 - box.scale / 2
    const most = width / 2 + box.scale / 2
    const colour = (b << 16) | (g << 8) | r
    const solid = (0xff000000 + colour) >>> 0
    // The newest first: what would lie wholly under others is counted, but not painted.
    for (let range = ranges.length - 1; range >= 0; range--) {
      const [from, to] = ranges[range]!
      for (let i = to - 1; i >= from; i--) {
        const there = presence[events[i]!]!
        if (there === 0) continue
        let x = xs[i]! * factor - left
        if (x < least) x += scale
        else if (x >= most) x -= scale
        const column = (x + 0.5) | 0
        const row = (ys[i]! * factor - top + 0.5) | 0
        if (column < REACH || column >= width - REACH || row < REACH || row >= height - REACH) continue
        const cell = (((row + cellTop) / CELL) | 0) * columns + (((column + cellLeft) / CELL) | 0)
        if (counts[cell] === 0) firsts[cell] = i
        counts[cell]! += 1
        sumX[cell]! += column
        sumY[cell]! += row
        const first = (row - 2) * width + column
        const third = first + 2 * width
        if (owners[third] !== 0 && owners[third - 1] !== 0 && owners[first] !== 0) continue
        const word = there === 1 ? solid : (Math.round(there * 255) * 0x1000000 + colour) >>> 0
        const owner = i + 1
        // A dot of four lines without corners, written out: many times as fast as a loop over them.
        const second = first + width
        const fourth = third + width
        claim(words, owners, first - 1, word, owner)
        claim(words, owners, first, word, owner)
        claim(words, owners, second - 2, word, owner)
        claim(words, owners, second - 1, word, owner)
        claim(words, owners, second, word, owner)
        claim(words, owners, second + 1, word, owner)
        claim(words, owners, third - 2, word, owner)
        claim(words, owners, third - 1, word, owner)
        claim(words, owners, third, word, owner)
        claim(words, owners, third + 1, word, owner)
        claim(words, owners, fourth - 1, word, owner)
        claim(words, owners, fourth, word, owner)
      }
    }
    return cells.list(field, box)
  }

  /** Puts what was painted on a canvas whose unit is the CSS pixel. */
  put(context: CanvasRenderingContext2D): void {
    if (this.#image === null) return
    if (context.canvas.width === this.#image.width) return context.putImageData(this.#image, 0, 0)
    // A denser canvas: enlarged on the way, since putting pixels knows no scale.
    const plain = new OffscreenCanvas(this.#image.width, this.#image.height)
    plain.getContext('2d')?.putImageData(this.#image, 0, 0)
    context.drawImage(plain, 0, 0)
  }

  /** The event that is painted at a place of the box, or near to it; null where there is none. */
  eventAt(x: number, y: number): EventNumber | null {
    if (this.#box === null || this.#field === null) return null
    const { width, height } = this.#box
    let nearest = Infinity
    let owner = 0
    for (
      let row = Math.max(0, Math.round(y) - NEAR);
      row <= Math.min(height - 1, Math.round(y) + NEAR);
      row++
    ) {
      for (
        let column = Math.max(0, Math.round(x) - NEAR);
        column <= Math.min(width - 1, Math.round(x) + NEAR);
        column++
      ) {
        const found = this.#owners[row * width + column]!
        const distance = (column - x) ** 2 + (row - y) ** 2
        if (found === 0 || distance >= nearest) continue
        nearest = distance
        owner = found
      }
    }
    return owner === 0 ? null : this.#field.events[owner - 1]!
  }

  get box(): ViewBox | null {
    return this.#box
  }

  #fit(width: number, height: number): void {
    if (this.#image?.width !== width || this.#image.height !== height) {
      this.#image = new ImageData(width, height)
      this.#words = new Uint32Array(this.#image.data.buffer)
      this.#owners = new Int32Array(width * height)
    } else {
      this.#words.fill(0)
      this.#owners.fill(0)
    }
  }
}

/** Writes a pixel that no newer point has. */
function claim(words: Uint32Array, owners: Int32Array, at: number, word: number, owner: number): void {
  if (owners[at] !== 0) return
  owners[at] = owner
  words[at] = word
}

/** From the middle of a dot to its edge. */
const REACH = 2
/** Pixels from a dot in which it is still meant. */
const NEAR = 5

/** Counts points in squares. */
class CellCounts {
  /** Of the box: how many squares lie side by side, and its pixels left of and above its corner in the first of them. */
  readonly columns: number
  readonly left: number
  readonly top: number
  /** By square: how many points, the sums of their pixels, and the first that was counted. */
  readonly counts: Uint32Array
  readonly sumX: Float64Array
  readonly sumY: Float64Array
  readonly firsts: Uint32Array

  constructor({ left, top, width, height }: ViewBox) {
    this.left = ((left % CELL) + CELL) % CELL
    this.top = ((top % CELL) + CELL) % CELL
    this.columns = Math.ceil((width + this.left) / CELL) + 1
    const cells = this.columns * (Math.ceil((height + this.top) / CELL) + 1)
    this.counts = new Uint32Array(cells)
    this.sumX = new Float64Array(cells)
    this.sumY = new Float64Array(cells)
    this.firsts = new Uint32Array(cells)
  }

  list(field: PointField, box: ViewBox): FieldCell[] {
    const cells: FieldCell[] = []
    this.counts.forEach((count, cell) => {
      if (count === 0) return
      const left = (cell % this.columns) * CELL - this.left
      const top = Math.floor(cell / this.columns) * CELL - this.top
      const within = (mean: number, from: number): number =>
        Math.min(Math.max(mean, from + CELL_INSET), from + CELL - CELL_INSET)
      const x = count === 1 ? this.sumX[cell]! : within(this.sumX[cell]! / count, left)
      const y = count === 1 ? this.sumY[cell]! : within(this.sumY[cell]! / count, top)
      cells.push({
        x: (x + box.left) / box.scale,
        y: (y + box.top) / box.scale,
        count,
        event: field.events[this.firsts[cell]!]!,
      })
    })
    return cells
  }
}
