/** A stretch of the overview, in its pixels. */
export interface PixelSpan {
  readonly from: number
  readonly to: number
}

export interface BrushGestureHandlers {
  /** The window that there is; null where all time is shown. */
  window(): PixelSpan | null
  /** A window was brushed, dragged or resized to these two places, in any order. */
  brushed(a: number, b: number): void
  /** The pointer was let go after it brushed. */
  released(): void
  /** A click beside the window. */
  cleared(): void
}

/** A pointer that moved less has clicked. */
const CLICK = 3

/**
 * The pointer on the overview: a handle resizes the window, its middle moves it, all else brushes a new one, and a click
 * beside it clears it. The elements say what they are by `data-part`: `start`, `end` or `window`.
 */
export class BrushGesture {
  readonly #element: HTMLElement
  readonly #handlers: BrushGestureHandlers
  #drag: { part: string; pointer: number; begun: number; was: PixelSpan | null; isMoving: boolean } | null =
    null

  constructor(element: HTMLElement, handlers: BrushGestureHandlers) {
    this.#element = element
    this.#handlers = handlers
    element.addEventListener('pointerdown', this.#down)
    element.addEventListener('pointermove', this.#move)
    element.addEventListener('pointerup', this.#up)
    element.addEventListener('pointercancel', this.#cancel)
  }

  destroy(): void {
    this.#element.removeEventListener('pointerdown', this.#down)
    this.#element.removeEventListener('pointermove', this.#move)
    this.#element.removeEventListener('pointerup', this.#up)
    this.#element.removeEventListener('pointercancel', this.#cancel)
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#drag) return
    const part = event.target instanceof HTMLElement ? (event.target.dataset['part'] ?? '') : ''
    const width = this.#element.clientWidth
    const was = this.#handlers.window() ?? (part === '' ? null : { from: 0, to: width })
    this.#drag = { part, pointer: event.pointerId, begun: this.#x(event), was, isMoving: false }
    this.#element.setPointerCapture(event.pointerId)
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag
    if (!drag || drag.pointer !== event.pointerId) return
    const x = this.#x(event)
    const dx = x - drag.begun
    drag.isMoving ||= Math.abs(dx) >= CLICK
    if (!drag.isMoving) return
    const { part, was, begun } = drag
    if (was === null || part === '') this.#handlers.brushed(begun, x)
    else if (part === 'start') this.#handlers.brushed(was.from + dx, was.to)
    else if (part === 'end') this.#handlers.brushed(was.from, was.to + dx)
    else {
      // The window stops at either end and keeps its size.
      const within = Math.min(Math.max(dx, -was.from), this.#element.clientWidth - was.to)
      this.#handlers.brushed(was.from + within, was.to + within)
    }
  }

  readonly #up = (event: PointerEvent): void => {
    const drag = this.#drag
    if (!drag || drag.pointer !== event.pointerId) return
    this.#drag = null
    if (drag.isMoving) this.#handlers.released()
    if (!drag.isMoving && drag.part === '' && drag.was !== null) this.#handlers.cleared()
  }

  readonly #cancel = (): void => {
    this.#drag = null
  }

  #x(event: PointerEvent): number {
    return event.clientX - this.#element.getBoundingClientRect().left
  }
}
