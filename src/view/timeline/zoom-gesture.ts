import { select } from 'd3-selection'
import { zoom as zoomBehaviour, zoomIdentity } from 'd3-zoom'
import type { D3ZoomEvent } from 'd3-zoom'

export interface ZoomGestureOptions {
  /** Highest zoom; 1 is the lowest. */
  readonly highest: number
  /** The zoom that is shown now, which keys and buttons may have changed. */
  readonly zoom: number
}

export interface ZoomGestureHandlers {
  /** The view was enlarged by a factor; what is at `x` pixels stays. */
  zoomed(x: number, factor: number): void
  /** The axis was moved, in pixels to the right. */
  panned(dx: number): void
}

/**
 * Wheel, drag, pinch and double click on an element, read by d3-zoom. It knows nothing of folds, whose breaks keep
 * their width: so only how a gesture changed its transform is taken from it, and the view is kept by the caller.
 *
 * The wheel zooms with Ctrl or Command, or while the focus is inside; a sideways wheel pans; else the page scrolls.
 */
export class ZoomGesture {
  readonly #element: HTMLElement
  readonly #behaviour = zoomBehaviour<HTMLElement, unknown>()
  #last = zoomIdentity

  constructor(element: HTMLElement, options: ZoomGestureOptions, handlers: ZoomGestureHandlers) {
    this.#element = element
    this.#behaviour
      .filter((event: Event) => this.#isOurs(event))
      .clickDistance(4)
      .duration(0) // there are no transitions: see no-transition.ts
      .wheelDelta(wheelDelta)
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        const { k, x } = event.transform
        const factor = k / this.#last.k
        const shift = x - factor * this.#last.x
        this.#last = event.transform
        if (!event.sourceEvent) return
        // x' = factor · x + shift leaves one place where it is, unless it is a mere shift.
        if (Math.abs(factor - 1) > 1e-9) handlers.zoomed(shift / (1 - factor), factor)
        else if (shift !== 0) handlers.panned(shift)
      })
    const selection = select(element).call(this.#behaviour)
    selection.on('wheel.sideways', (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
      event.preventDefault()
      handlers.panned(-event.deltaX)
    })
    this.update(options)
  }

  update({ highest, zoom }: ZoomGestureOptions): void {
    this.#behaviour.scaleExtent([1, highest])
    if (Math.abs(zoom / this.#last.k - 1) < 1e-9) return
    select(this.#element).call(this.#behaviour.transform, zoomIdentity.scale(zoom))
  }

  destroy(): void {
    select(this.#element).on('.zoom', null).on('.sideways', null)
  }

  #isOurs(event: Event): boolean {
    if (event instanceof WheelEvent)
      return (
        event.ctrlKey ||
        event.metaKey ||
        (Math.abs(event.deltaX) <= Math.abs(event.deltaY) && this.#element.matches(':focus-within'))
      )
    if (event.type === 'dblclick') return !(event.target instanceof Element && event.target.closest('button'))
    return !(event instanceof MouseEvent) || event.button === 0
  }
}

/**
 * Powers of two that a wheel event enlarges by. Touchpads report a pinch as a wheel with Ctrl in small steps, which
 * count tenfold as in d3-zoom; a mouse wheel turned with Ctrl held comes in large ones, which must not.
 */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit =
    deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.002
  return -deltaY * unit * (ctrlKey && Math.abs(deltaY) < 30 ? 10 : 1)
}
