import type { TileLayer } from 'leaflet'
import { fitBox } from './fit.ts'
import { GestureGuard } from './gesture-guard.ts'
import type { Hint } from './gesture-guard.ts'
import { latitude, longitude, MOST_LATITUDE, nearestCopy, worldPixels } from './mercator.ts'
import type { WorldBox, WorldPoint } from './mercator.ts'
import { Sheet, SHEET_MARGIN } from './sheet.ts'
import { LatLng, Map as LeafletMap, Point } from './leaflet-core.ts'
import { TileSheet } from './tile-sheet.ts'
import { isWithin, padded } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

/** Tiles that a person has asked for. */
export interface TileSource {
  /** With `{z}`, `{x}` and `{y}`. */
  readonly url: string
  /** Plain text. */
  readonly attribution: string
}

/** The map as it stands, for those who draw on it. */
export interface MapView extends ViewBox {
  /** Pixels of the world, at this zoom, where the corner of the panes is. */
  readonly origin: { readonly x: number; readonly y: number }
  /** False while the zoom changes: what is drawn only moves. */
  readonly isSettled: boolean
}

export interface MapHandlers {
  /** The view has changed so that something must be drawn or moved; not at each step of a drag. */
  viewed(view: MapView): void
  /** A gesture was left to the page. */
  hinted(hint: Hint): void
}

/** Highest zoom with the bundled map, and with tiles. */
export const MOST_ZOOM = 10
const MOST_TILE_ZOOM = 19
/** Tiles are pictures, which are crisp at whole zooms only. */
const ZOOM_STEP = 0.25
const TILE_ZOOM_STEP = 1

/** Pixels left free at the edge of what is fitted or brought into sight. */
const MARGIN = 36
/** Closest zoom to which fitting zooms in by itself: a city is seen with its surroundings. */
const MOST_FIT_ZOOM = 7

/** Owns Leaflet: panes to draw in, gestures, and where the map looks. Nothing else knows it. */
export class MapController {
  readonly #container: HTMLElement
  readonly #handlers: MapHandlers
  readonly #map: LeafletMap
  readonly #guard: GestureGuard
  readonly #sizes: ResizeObserver
  readonly #sheets = new Map<string, Sheet>()
  readonly #isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  #ground: TileSheet | null = null
  #tiles: TileLayer | null = null
  #tileUrl: string | null = null
  #painted: ViewBox | null = null
  /** What is to be shown as soon as the map has a size. */
  #wanted: { readonly box: WorldBox; readonly maxZoom: number }
  #hasSize = false

  /** @param container is given to Leaflet; it must stay in the page until `destroy` */
  constructor(container: HTMLElement, first: WorldBox | null, handlers: MapHandlers) {
    this.#container = container
    this.#handlers = handlers
    this.#wanted = { box: first ?? WHOLE_WORLD, maxZoom: MOST_FIT_ZOOM }
    this.#map = new LeafletMap(container, {
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      boxZoom: false,
      scrollWheelZoom: false,
      zoomSnap: ZOOM_STEP,
      zoomDelta: 1,
      minZoom: 0,
      maxZoom: MOST_ZOOM,
      zoomAnimation: !this.#isCalm,
      fadeAnimation: !this.#isCalm,
      inertia: !this.#isCalm,
      maxBounds: [
        [-MOST_LATITUDE, -1e5],
        [MOST_LATITUDE, 1e5],
      ],
      maxBoundsViscosity: 1,
    })
    this.#map.setView([20, 0], 1)
    this.#map.on('move', () => this.#moved())
    this.#map.on('moveend resize viewreset', () => this.#settle())
    this.#map.on('zoom', () => this.#zoomed(this.#map.getZoom(), this.#map.getPixelOrigin()))
    this.#map.on('zoomanim', ({ center, zoom }) => this.#zoomed(zoom, this.#originFor(center, zoom)))
    this.#guard = new GestureGuard(this.#map, (hint) => handlers.hinted(hint))
    this.#sizes = new ResizeObserver(() => this.#resized())
    this.#sizes.observe(container)
  }

  /** Takes up tiles, or goes back to the bundled map. */
  update({ tiles }: { readonly tiles: TileSource | null }): void {
    if (this.#tileUrl === (tiles?.url ?? null)) return
    this.#tiles?.remove()
    this.#tiles = null
    this.#tileUrl = tiles?.url ?? null
    if (tiles) void this.#addTiles(tiles.url)
    this.#map.options.zoomSnap = tiles ? TILE_ZOOM_STEP : ZOOM_STEP
    this.#map.setMaxZoom(tiles ? MOST_TILE_ZOOM : MOST_ZOOM)
    if (tiles && this.#hasSize) this.#map.setZoom(Math.round(this.#map.getZoom()), { animate: false })
  }

  async #addTiles(url: string): Promise<void> {
    const { TileLayer } = await import('./tile-layer.ts')
    if (this.#tileUrl === url) this.#tiles = new TileLayer(url, { maxZoom: MOST_TILE_ZOOM }).addTo(this.#map)
  }

  destroy(): void {
    this.#tileUrl = null
    this.#sizes.disconnect()
    this.#guard.destroy()
    this.#ground?.destroy()
    this.#map.remove()
  }

  /** A pane at a height (Leaflet's tiles are at 200), for elements that move with the map; each name has one. */
  pane(name: string, height: number): HTMLElement {
    const pane = this.#map.getPane(name) ?? this.#map.createPane(name)
    pane.style.zIndex = String(height)
    return pane
  }

  /** The ground, in squares, below all else. */
  ground(): TileSheet {
    return (this.#ground ??= new TileSheet(this.pane('ground', 150)))
  }

  /** A canvas at a height; each name has one. */
  sheet(name: string, height: number): Sheet {
    const sheet = this.#sheets.get(name) ?? new Sheet(this.pane(name, height))
    this.#sheets.set(name, sheet)
    return sheet
  }

  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps)
  }

  /** Moves what is in sight by parts of the size of the map. */
  panBy(x: number, y: number): void {
    const size = this.#map.getSize()
    this.#map.panBy([Math.round(x * size.x), Math.round(y * size.y)], { animate: !this.#isCalm })
  }

  /** Shows a box as large as it fits. */
  fit(box: WorldBox, maxZoom = MOST_FIT_ZOOM): void {
    if (!this.#hasSize) {
      this.#wanted = { box, maxZoom }
      return
    }
    const { centre, zoom } = this.#fitOf(box, maxZoom)
    this.#map.setView(this.#latLng(centre), zoom, { animate: !this.#isCalm })
  }

  /** Shows a point in the middle, from a zoom. */
  look({ x, y }: WorldPoint, zoom: number): void {
    this.fit({ west: x, north: y, east: x, south: y }, zoom)
  }

  /** Brings a point into sight by moving as little as need be, where it is out of sight. */
  reveal(point: WorldPoint): void {
    this.#map.panInside(this.#latLng(point), {
      padding: [MARGIN, MARGIN],
      animate: !this.#isCalm,
    })
  }

  /** The point of the world at a place of the page, as an event of the mouse gives it; x within the first world. */
  pointAt(position: { readonly clientX: number; readonly clientY: number }): WorldPoint {
    const box = this.#container.getBoundingClientRect()
    const { left, top, scale } = this.#view(true)
    const x = (position.clientX - box.left + left) / scale
    return { x: x - Math.floor(x), y: (position.clientY - box.top + top) / scale }
  }

  #resized(): void {
    const { clientWidth, clientHeight } = this.#container
    if (clientWidth === 0 || clientHeight === 0) return
    this.#map.invalidateSize({ animate: false, pan: this.#hasSize })
    const least = Math.log2(Math.min(clientWidth, clientHeight) / worldPixels(0))
    this.#map.setMinZoom(Math.max(0, Math.floor(least / ZOOM_STEP) * ZOOM_STEP))
    if (!this.#hasSize) {
      this.#hasSize = true
      const { centre, zoom } = this.#fitOf(this.#wanted.box, this.#wanted.maxZoom)
      this.#map.setView(this.#latLng(centre), zoom, { animate: false })
    }
    this.#settle()
  }

  #fitOf(box: WorldBox, maxZoom: number): ReturnType<typeof fitBox> {
    const { x: width, y: height } = this.#map.getSize()
    return fitBox(box, {
      width,
      height,
      margin: Math.min(MARGIN, width / 6, height / 6),
      minZoom: this.#map.getMinZoom(),
      maxZoom: Math.min(maxZoom, this.#map.getMaxZoom()),
      snap: this.#map.options.zoomSnap ?? ZOOM_STEP,
    })
  }

  /** On the copy of the world that is in sight. */
  #latLng({ x, y }: WorldPoint): LatLng {
    const middle = (this.#map.getCenter().lng + 180) / 360
    return new LatLng(latitude(y), longitude(nearestCopy(x, middle)))
  }

  #view(isSettled: boolean): MapView {
    const { min, max } = this.#map.getPixelBounds()
    const zoom = this.#map.getZoom()
    return {
      zoom,
      scale: worldPixels(zoom),
      left: min!.x,
      top: min!.y,
      width: max!.x - min!.x,
      height: max!.y - min!.y,
      origin: this.#map.getPixelOrigin(),
      isSettled,
    }
  }

  #settle(): void {
    if (!this.#hasSize) return
    const view = this.#view(true)
    this.#painted = padded(view, SHEET_MARGIN)
    this.#handlers.viewed(view)
  }

  /** A drag only moves the panes, until it comes to the edge of what is painted. */
  #moved(): void {
    if (this.#painted === null || this.#painted.zoom !== this.#map.getZoom()) return
    if (!isWithin(this.#view(true), this.#painted)) this.#settle()
  }

  /** While the zoom changes, sheets are enlarged and elements moved, as Leaflet does with its own layers. */
  #zoomed(zoom: number, origin: Point): void {
    if (!this.#hasSize) return
    for (const sheet of this.#sheets.values()) sheet.place(zoom, origin)
    this.#ground?.place(zoom, origin)
    const { width, height } = this.#view(false)
    const pane = panePosition(this.#map)
    this.#handlers.viewed({
      zoom,
      scale: worldPixels(zoom),
      left: origin.x - pane.x,
      top: origin.y - pane.y,
      width,
      height,
      origin,
      isSettled: false,
    })
  }

  /** Where the corner of the panes will be when the map has come to a centre and zoom. */
  #originFor(centre: LatLng, zoom: number): Point {
    const half = this.#map.getSize().divideBy(2)
    return this.#map.project(centre, zoom).subtract(half).add(panePosition(this.#map)).round()
  }
}

const WHOLE_WORLD: WorldBox = { west: 0, north: 0.12, east: 1, south: 0.72 }

/** How far the panes have been dragged. */
function panePosition(map: LeafletMap): Point {
  return map.containerPointToLayerPoint([0, 0]).multiplyBy(-1)
}
