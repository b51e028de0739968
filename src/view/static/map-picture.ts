import { boxAround, fitBox } from '../map/fit.ts'
import type { World } from '../map/basemap/world.ts'
import { arcNumber } from '../map/basemap/outlines.ts'
import { Tracer } from '../map/basemap/trace.ts'
import type { Pen } from '../map/basemap/trace.ts'
import { worldBox, worldPixels, worldX, worldY } from '../map/mercator.ts'
import type { WorldBox } from '../map/mercator.ts'
import { pixelIn } from '../map/view-box.ts'
import type { ViewBox } from '../map/view-box.ts'
import type { Place } from '../../model/where.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import { MARK, one, picture } from './picture.ts'
import type { StaticStory } from './static-story.ts'
import { textWidth } from './text-width.ts'

const WIDTH = 600
const HEIGHT = 300
const MARGIN = 44
const MOST_ZOOM = 6
const FONT = 12
/** Pixels between two points of an outline that are worth their bytes. */
const APART = 1.5
/** More places than this have no names: they would stand on each other. */
const MOST_NAMES = 40

/** A place with the numbers, in the list of events, of those that happened there. */
interface Spot {
  readonly place: Place
  readonly numbers: readonly number[]
}

/** A map as a picture that needs no script and no style sheet; null where no event has a place. */
export function mapPicture({ events }: StaticStory, world: World): Markup | null {
  const spots = spotsOf(events)
  const box = boxAround(spots.map(({ place }) => boxOf(place)))
  if (box === null) return null
  const view = viewOf(box)
  const about = `Map of ${spots.length === 1 ? 'one place' : `${spots.length} places`}`
  return picture('dateline-map', about, WIDTH, HEIGHT, [
    ground(world, view),
    ...spots.map(({ place }) => area(place, view)),
    ...marks(spots, view),
  ])
}

function spotsOf(events: StaticStory['events']): Spot[] {
  const spots = new Map<string, { place: Place; numbers: number[] }>()
  for (const { number, event } of events)
    for (const { place } of event.places) {
      const spot = spots.get(place.id)
      if (spot === undefined) spots.set(place.id, { place, numbers: [number] })
      else if (!spot.numbers.includes(number)) spot.numbers.push(number)
    }
  return [...spots.values()]
}

const boxOf = (place: Place): WorldBox =>
  place.extent === null ? pointBox(worldX(place.lon), worldY(place.lat)) : worldBox(place.extent)

const pointBox = (x: number, y: number): WorldBox => ({ west: x, north: y, east: x, south: y })

function viewOf(box: WorldBox): ViewBox {
  const { centre, zoom } = fitBox(box, {
    width: WIDTH,
    height: HEIGHT,
    margin: MARGIN,
    minZoom: 0,
    maxZoom: MOST_ZOOM,
    snap: 0.05,
  })
  const scale = worldPixels(zoom)
  return {
    zoom,
    scale,
    left: centre.x * scale - WIDTH / 2,
    top: centre.y * scale - HEIGHT / 2,
    width: WIDTH,
    height: HEIGHT,
  }
}

/** The land in outline, faint in whatever ink the page has. */
function ground(world: World, view: ViewBox): Markup {
  const land = new PathPen()
  const first = Math.floor(view.left / view.scale)
  const last = Math.floor((view.left + view.width) / view.scale)
  for (let copy = first; copy <= last; copy++)
    for (const { rings, box } of world.land) {
      if (
        (box.east + copy) * view.scale < view.left ||
        (box.west + copy) * view.scale > view.left + view.width
      )
        continue
      if (box.south * view.scale < view.top || box.north * view.scale > view.top + view.height) continue
      const tracer = new Tracer(land, view, copy)
      for (const ring of rings) {
        for (const arc of ring) tracer.along(world.outlines.arcs[arcNumber(arc)]!.points, arc < 0)
        tracer.end()
      }
    }
  return markup`<clipPath id="dateline-map-edge"><path d="M0 0H${WIDTH}V${HEIGHT}H0Z"/></clipPath><path d="${land.text}" clip-path="url(#dateline-map-edge)" fill-opacity=".07" stroke="currentColor" stroke-opacity=".35" stroke-width=".7"/><path d="M0 0H${WIDTH}V${HEIGHT}H0Z" fill="none" stroke="currentColor" stroke-opacity=".3"/>`
}

function area(place: Place, view: ViewBox): Markup | null {
  if (place.extent === null) return null
  const { west, east, north, south } = worldBox(place.extent)
  const { x, y } = pixelIn(view, { x: (west + east) / 2, y: (north + south) / 2 })
  const [rx, ry] = [((east - west) / 2) * view.scale, ((south - north) / 2) * view.scale]
  return markup`<ellipse cx="${one(x)}" cy="${one(y)}" rx="${one(rx)}" ry="${one(ry)}" fill="${MARK}" fill-opacity=".13" stroke="${MARK}" stroke-opacity=".6" stroke-dasharray="4 4"/>`
}

/** A dot for each city and a label for each place: its name and the numbers of its events, where there is room. */
function marks(spots: readonly Spot[], view: ViewBox): Markup[] {
  const measure = textWidth(FONT)
  const taken: { x: number; y: number; width: number }[] = []
  const isFree = (x: number, y: number, width: number): boolean =>
    x >= 2 &&
    x + width <= WIDTH - 2 &&
    !taken.some(
      (other) => x < other.x + other.width && other.x < x + width && Math.abs(y - other.y) < FONT + 1,
    )
  const placed = spots.map(({ place, numbers }) => ({
    place,
    numbers,
    at: pixelIn(view, { x: worldX(place.lon), y: worldY(place.lat) }),
  }))
  for (const { place, at } of placed)
    if (place.extent === null) taken.push({ x: at.x - 5, y: at.y, width: 10 })
  return placed.map(({ place, numbers, at: { x, y } }) => {
    const dot =
      place.extent === null
        ? markup`<circle cx="${one(x)}" cy="${one(y)}" r="4.5" fill="${MARK}" stroke="${MARK}" stroke-opacity=".35" stroke-width="4"/>`
        : null
    const label = `${place.name} ${numberWords(numbers)}`
    const width = measure(label)
    const left = [x + 9, x - 9 - width].find((from) => spots.length <= MOST_NAMES && isFree(from, y, width))
    if (left === undefined) return markup`${dot}`
    taken.push({ x: left, y, width })
    return markup`${dot}<text x="${one(left)}" y="${one(y + 4)}" font-size="${FONT}">${place.name} <tspan font-weight="600">${numberWords(numbers)}</tspan></text>`
  })
}

/** `(1, 3, 4)`; of many only the first few. */
const numberWords = (numbers: readonly number[]): string =>
  `(${numbers.slice(0, 4).join(', ')}${numbers.length > 4 ? ' …' : ''})`

/** Writes an SVG path, leaving out points that cannot be told from the one before. */
class PathPen implements Pen {
  text = ''
  #x = 0
  #y = 0

  moveTo(x: number, y: number): void {
    this.#write('M', x, y)
  }

  lineTo(x: number, y: number): void {
    if (Math.abs(x - this.#x) < APART && Math.abs(y - this.#y) < APART) return
    this.#write('L', x, y)
  }

  #write(command: string, x: number, y: number): void {
    this.#x = x
    this.#y = y
    this.text += `${command}${Math.round(x)} ${Math.round(y)}`
  }
}
