import { SHEET_MARGIN } from './sheet.ts'
import { TILE_SIZE, tilesIn, tileView } from './tile-plan.ts'
import type { Tile } from './tile-plan.ts'
import { padded } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

export type TilePaint = (context: CanvasRenderingContext2D, view: ViewBox) => void

/** Milliseconds of a frame that painting may take. */
const BUDGET = 6

/**
 * The ground of the map, painted in squares: what comes into view while the map is dragged costs little at a time.
 * After a change of zoom the squares of the last one stay, enlarged, until the new ones are there.
 */
export class TileSheet {
  readonly #pane: HTMLElement
  #paint: TilePaint | null = null
  #level: Level | null = null
  #last: Level | null = null
  #queue: Tile[] = []
  #view: ViewBox | null = null
  #frame = 0

  constructor(pane: HTMLElement) {
    this.#pane = pane
  }

  /**
   * Shows a view, painted by `paint`; null paints nothing. What the same `paint` has painted is not painted again.
   * @param origin pixels of the world, at the view's zoom, where the pane's corner is
   */
  show(view: ViewBox, origin: { readonly x: number; readonly y: number }, paint: TilePaint | null): void {
    const isFirst = this.#level === null || this.#paint === null
    if (paint === null) this.#clear()
    else if (paint !== this.#paint) this.#level?.outdate()
    this.#paint = paint
    this.#view = view
    if (paint === null) return
    if (this.#level?.zoom !== view.zoom) {
      this.#last?.remove()
      this.#last = this.#level
      this.#level = new Level(this.#pane, view)
    }
    this.place(view.zoom, origin)
    const wanted = tilesIn(padded(view, SHEET_MARGIN))
    this.#level.keepOnly(new Set(wanted.map(({ key }) => key)))
    this.#queue = wanted.filter(({ key }) => !this.#level!.has(key))
    cancelAnimationFrame(this.#frame)
    this.#work(isFirst ? Infinity : BUDGET)
  }

  /** Lays what was painted where it belongs at a zoom, enlarged where that is another one. */
  place(zoom: number, origin: { readonly x: number; readonly y: number }): void {
    this.#last?.place(zoom, origin)
    this.#level?.place(zoom, origin)
  }

  destroy(): void {
    this.#clear()
  }

  #work(budget: number): void {
    const end = performance.now() + budget
    while (this.#queue.length > 0 && performance.now() < end) {
      const tile = this.#queue.shift()!
      this.#level!.paint(tile, tileView(this.#view!, tile), this.#paint!)
    }
    if (this.#queue.length > 0) this.#frame = requestAnimationFrame(() => this.#work(BUDGET))
    else {
      this.#last?.remove()
      this.#last = null
    }
  }

  #clear(): void {
    cancelAnimationFrame(this.#frame)
    this.#queue = []
    this.#last?.remove()
    this.#level?.remove()
    this.#last = this.#level = null
  }
}

/** The tiles of one zoom. */
class Level {
  readonly zoom: number
  readonly #element = document.createElement('div')
  readonly #corner: { readonly x: number; readonly y: number }
  readonly #tiles = new Map<string, HTMLCanvasElement>()
  readonly #outdated = new Set<string>()

  constructor(pane: HTMLElement, { zoom, left, top }: ViewBox) {
    this.zoom = zoom
    this.#corner = { x: Math.floor(left / TILE_SIZE) * TILE_SIZE, y: Math.floor(top / TILE_SIZE) * TILE_SIZE }
    this.#element.className = 'level leaflet-zoom-animated'
    this.#element.setAttribute('aria-hidden', 'true')
    pane.append(this.#element)
  }

  has(key: string): boolean {
    return this.#tiles.has(key) && !this.#outdated.has(key)
  }

  /** What is painted is shown until it is painted anew. */
  outdate(): void {
    for (const key of this.#tiles.keys()) this.#outdated.add(key)
  }

  keepOnly(keys: ReadonlySet<string>): void {
    for (const [key, canvas] of this.#tiles)
      if (!keys.has(key)) {
        canvas.remove()
        this.#tiles.delete(key)
        this.#outdated.delete(key)
      }
  }

  paint({ key, column, row }: Tile, view: ViewBox, paint: TilePaint): void {
    const canvas = this.#tiles.get(key) ?? document.createElement('canvas')
    canvas.width = canvas.height = Math.round(TILE_SIZE * devicePixelRatio)
    canvas.style.cssText = `width: ${TILE_SIZE}px; height: ${TILE_SIZE}px; left: ${column * TILE_SIZE - this.#corner.x}px; top: ${row * TILE_SIZE - this.#corner.y}px`
    const context = canvas.getContext('2d')
    if (context === null) return
    context.scale(devicePixelRatio, devicePixelRatio)
    paint(context, view)
    if (!this.#tiles.has(key)) this.#element.append(canvas)
    this.#tiles.set(key, canvas)
    this.#outdated.delete(key)
  }

  place(zoom: number, origin: { readonly x: number; readonly y: number }): void {
    const factor = 2 ** (zoom - this.zoom)
    const { x, y } = this.#corner
    this.#element.style.transform = `translate3d(${x * factor - origin.x}px, ${y * factor - origin.y}px, 0) scale(${factor})`
  }

  remove(): void {
    this.#element.remove()
  }
}
