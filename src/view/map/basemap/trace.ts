import type { ViewBox } from '../view-box.ts'

/** What of a canvas's context is needed to trace a line. */
export interface Pen {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
}

/** Pixels beyond the view where lines may be cut short without being seen. */
const BEYOND = 8

/**
 * Traces outlines into a view, leaving out what lies outside: of points in a row on the same outer side of the view,
 * only the first and the last are drawn, so that what is filled stays right within.
 */
export class Tracer {
  readonly #pen: Pen
  readonly #view: ViewBox
  /** Pixels to the right by which the copy of the world that is drawn lies. */
  readonly #shift: number
  #lastSide = 0
  #x = 0
  #y = 0
  #side = 0
  #isWaiting = false
  #isDown = false

  /** @param copy 0 for the world itself, 1 for the one to the right of it */
  constructor(pen: Pen, view: ViewBox, copy: number) {
    this.#pen = pen
    this.#view = view
    this.#shift = copy * view.scale
  }

  /** Goes on along points, x and y in turn in world units, forwards or backwards. */
  along(points: Float32Array, isBackwards: boolean): void {
    const { scale, left, top } = this.#view
    const dx = this.#shift - left
    if (isBackwards)
      for (let i = points.length - 2; i >= 0; i -= 2)
        this.#to(points[i]! * scale + dx, points[i + 1]! * scale - top)
    else
      for (let i = 0; i < points.length; i += 2)
        this.#to(points[i]! * scale + dx, points[i + 1]! * scale - top)
  }

  /** Ends a line or ring; the next point begins a new one. */
  end(): void {
    if (this.#isWaiting) this.#pen.lineTo(this.#x, this.#y)
    this.#isWaiting = false
    this.#isDown = false
  }

  #to(x: number, y: number): void {
    const { width, height } = this.#view
    const side =
      (x < -BEYOND ? 1 : x > width + BEYOND ? 2 : 0) | (y < -BEYOND ? 4 : y > height + BEYOND ? 8 : 0)
    if (!this.#isDown) {
      this.#pen.moveTo(x, y)
      this.#isDown = true
      this.#lastSide = side
      return
    }
    if (this.#isWaiting && (side & this.#side & this.#lastSide) === 0) {
      this.#pen.lineTo(this.#x, this.#y)
      this.#lastSide = this.#side
      this.#isWaiting = false
    }
    if (side === 0) {
      this.#pen.lineTo(x, y)
      this.#lastSide = 0
    } else {
      this.#x = x
      this.#y = y
      this.#side = side
      this.#isWaiting = true
    }
  }
}
