import { padded } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

/** Parts of the view that a sheet reaches beyond it at each side, so that it can be moved before it is painted anew. */
export const SHEET_MARGIN = 0.25

/**
 * A canvas that lies in a pane of the map and moves with it. It is painted for one view, a little larger than what is
 * seen; while the map zooms, its picture is enlarged until it is painted anew.
 */
export class Sheet {
  readonly #canvas = document.createElement('canvas')
  #painted: ViewBox | null = null

  constructor(pane: HTMLElement) {
    this.#canvas.className = 'sheet leaflet-zoom-animated'
    this.#canvas.setAttribute('aria-hidden', 'true')
    pane.append(this.#canvas)
  }

  /**
   * Paints for a view; `paint` finds the context in CSS pixels from the corner of the view that it is given. Null for
   * nothing to paint: an empty canvas costs time in every frame.
   * @param origin pixels of the world, at the view's zoom, where the pane's corner is
   */
  paint(
    view: ViewBox,
    origin: { readonly x: number; readonly y: number },
    paint: ((context: CanvasRenderingContext2D, view: ViewBox) => void) | null,
  ): void {
    this.#canvas.hidden = paint === null
    if (paint === null) return
    const box = padded(view, SHEET_MARGIN)
    const canvas = this.#canvas
    const [width, height] = [
      Math.round(box.width * devicePixelRatio),
      Math.round(box.height * devicePixelRatio),
    ]
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width
      canvas.height = height
      canvas.style.width = `${box.width}px`
      canvas.style.height = `${box.height}px`
    }
    this.#painted = box
    this.place(view.zoom, origin)
    const context = canvas.getContext('2d')
    if (context === null) return
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
    context.clearRect(0, 0, box.width, box.height)
    paint(context, box)
  }

  /** Lays what was painted where it belongs at a zoom, enlarged where that is another one. */
  place(zoom: number, origin: { readonly x: number; readonly y: number }): void {
    if (this.#painted === null) return
    const { left, top, zoom: paintedZoom } = this.#painted
    const factor = 2 ** (zoom - paintedZoom)
    this.#canvas.style.transform = `translate3d(${left * factor - origin.x}px, ${top * factor - origin.y}px, 0) scale(${factor})`
  }
}
