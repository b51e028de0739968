import type { Map as LeafletMap } from 'leaflet'

export type Hint = 'wheel' | 'touch'

/**
 * Keeps the map from trapping a page that is scrolled: the wheel zooms only with Ctrl or Command, or while the focus is
 * inside; one finger scrolls the page, two move and zoom the map. A gesture that is left to the page asks for a hint.
 */
export class GestureGuard {
  readonly #stop = new AbortController()

  constructor(map: LeafletMap, onhint: (hint: Hint) => void) {
    const container = map.getContainer()
    const early = { capture: true, passive: true, signal: this.#stop.signal }
    // Leaflet listens on the same element, later in the path of the event.
    container.addEventListener(
      'wheel',
      (event) => {
        const isOurs = event.ctrlKey || event.metaKey || container.matches(':focus-within')
        if (isOurs) map.scrollWheelZoom.enable()
        else {
          map.scrollWheelZoom.disable()
          onhint('wheel')
        }
      },
      early,
    )
    container.addEventListener(
      'pointerdown',
      ({ pointerType }) => (pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()),
      early,
    )
    container.addEventListener(
      'touchmove',
      ({ touches }) => {
        if (touches.length === 1) onhint('touch')
      },
      early,
    )
  }

  destroy(): void {
    this.#stop.abort()
  }
}
