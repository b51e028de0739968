import type { DatedEvent, EventPlace, EventStatus } from '../../../src/model/event.ts'
import type { When } from '../../../src/model/when.ts'
import type { Extent, Place, PlaceKind } from '../../../src/model/where.ts'

/** Places and events for tests of the map. */

export const city = (id: string, lat: number, lon: number, kind: PlaceKind = 'city'): Place => ({
  id,
  name: id,
  kind,
  lat,
  lon,
  extent: null,
  cc: '',
  region: '',
  population: 0,
})

export function area(id: string, kind: PlaceKind, extent: Extent): Place {
  const [west, south, east, north] = extent
  const width = west > east ? east + 360 - west : east - west
  return { ...city(id, (south + north) / 2, west + width / 2, kind), extent }
}

interface More {
  readonly title?: string
  readonly status?: EventStatus
  readonly when?: When | null
}

/** An event in places; a place after `~` in the list is taken from the context. */
export function event(
  places: readonly (Place | '~')[],
  { title = 'An event', status = 'happened', when = null }: More = {},
): DatedEvent {
  const placed: EventPlace[] = []
  let basis: EventPlace['basis'] = 'stated'
  for (const place of places) {
    if (place === '~') basis = 'context'
    else placed.push({ place, text: place.name, basis, mention: -1, confidence: 1, why: '' })
  }
  return {
    id: title,
    document: 'd',
    title,
    passages: [{ start: 0, end: 1 }],
    when,
    dateMention: -1,
    places: placed,
    status,
    category: 'other',
    confidence: 1,
  }
}

export const when = (start: number, basis: When['basis'] = 'stated'): When => ({
  edtf: '',
  start,
  end: start + 86_400_000,
  precision: 'day',
  partOfDay: null,
  startEdge: 'sharp',
  endEdge: 'sharp',
  approximate: false,
  basis,
  why: '',
  alternatives: [],
})
