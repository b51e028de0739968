import type { EventNumber } from '../../index/event-index.ts'
import type { DatedEvent, EventPlace } from '../../model/event.ts'
import type { Extent, Place, PlaceKind } from '../../model/where.ts'
import { worldBox, worldX, worldY } from './mercator.ts'
import type { WorldBox, WorldPoint } from './mercator.ts'

/** One place on the map with the events that happened there. */
export interface Site extends WorldPoint {
  /** Position in the list of all sites. */
  readonly number: number
  readonly place: Place
  /** Only a city, a part of one or a landmark is a point; all else covers an area, and is never a pin. */
  readonly shape: 'point' | 'area'
  /** What it covers; of a point, the point. */
  readonly box: WorldBox
  /** Ascending, each once. */
  readonly events: readonly EventNumber[]
  /** Those of them that may have happened elsewhere. */
  readonly doubtful: ReadonlySet<EventNumber>
}

export interface Sites {
  readonly all: readonly Site[]
  /** By event number: the sites of the event, in the order of its places. */
  readonly ofEvent: readonly (readonly Site[])[]
  /** How many events have no place. */
  readonly unplaced: number
}

const POINTS: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'landmark'])

/** A placing that is less sure than this is in doubt. */
const LEAST_CONFIDENCE = 0.5

/** Degrees round the point of an area whose extent nobody knows. */
const UNKNOWN_REACH = 0.4

/** Gathers the places of all events. */
export function gatherSites(events: readonly DatedEvent[]): Sites {
  const byPlace = new Map<string, { place: Place; events: EventNumber[]; doubtful: Set<EventNumber> }>()
  const ids: string[][] = events.map(() => [])
  events.forEach((event, number) => {
    for (const placing of event.places) {
      const { id } = placing.place
      const found = byPlace.get(id) ?? { place: placing.place, events: [], doubtful: new Set() }
      byPlace.set(id, found)
      const isDoubtful = isInDoubt(placing)
      if (found.events.at(-1) !== number) {
        found.events.push(number)
        ids[number]!.push(id)
        if (isDoubtful) found.doubtful.add(number)
      } else if (!isDoubtful) found.doubtful.delete(number)
    }
  })
  const sites = new Map<string, Site>()
  for (const [id, { place, events, doubtful }] of byPlace)
    sites.set(id, { number: sites.size, place, ...shapeOf(place), events, doubtful })
  return {
    all: [...sites.values()],
    ofEvent: ids.map((list) => list.map((id) => sites.get(id)!)),
    unplaced: events.filter(({ places }) => places.length === 0).length,
  }
}

/** Whether it may have happened elsewhere: the place is taken over from the context, or unsure. */
export const isInDoubt = ({ basis, confidence }: EventPlace): boolean =>
  basis === 'context' || confidence < LEAST_CONFIDENCE

function shapeOf({ kind, lat, lon, extent }: Place): Pick<Site, 'shape' | 'x' | 'y' | 'box'> {
  const x = worldX(lon)
  const y = worldY(lat)
  if (POINTS.has(kind)) return { shape: 'point', x, y, box: { west: x, north: y, east: x, south: y } }
  return { shape: 'area', x, y, box: worldBox(extent ?? reachRound(lat, lon)) }
}

const reachRound = (lat: number, lon: number): Extent => [
  lon - UNKNOWN_REACH,
  lat - UNKNOWN_REACH,
  lon + UNKNOWN_REACH,
  lat + UNKNOWN_REACH,
]

/** Parts of the world that an area may take of a view that is to show more than it. */
const WIDEST = 0.17
const TALLEST = 0.12

/**
 * What must be in sight for a site to be seen: a wide area, such as an ocean or Russia, need not be seen whole, so it
 * counts with the middle of it.
 */
export function boxToShow({ box, x, y }: Site): WorldBox {
  const isWide = box.east - box.west > WIDEST
  const isTall = box.south - box.north > TALLEST
  const middle = box.east > 1 && x < box.west ? x + 1 : x
  return {
    west: isWide ? Math.max(box.west, middle - WIDEST / 2) : box.west,
    east: isWide ? Math.min(box.east, middle + WIDEST / 2) : box.east,
    north: isTall ? Math.max(box.north, y - TALLEST / 2) : box.north,
    south: isTall ? Math.min(box.south, y + TALLEST / 2) : box.south,
  }
}
