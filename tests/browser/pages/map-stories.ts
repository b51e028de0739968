import { civilTime, DAY } from '../../../src/model/civil.ts'
import type { DatedEvent, EventPlace } from '../../../src/model/event.ts'
import type { When } from '../../../src/model/when.ts'
import type { Extent, Place, PlaceKind } from '../../../src/model/where.ts'
import { Exploration } from '../../../src/state/exploration.svelte.ts'

interface Telling extends Partial<Pick<DatedEvent, 'status'>> {
  readonly title: string
  readonly day?: number
  readonly places: readonly (Place | EventPlace)[]
  readonly when?: Partial<When>
}

const spot = (id: string, name: string, lat: number, lon: number, kind: PlaceKind = 'city'): Place => ({
  id,
  name,
  kind,
  lat,
  lon,
  extent: null,
  cc: '',
  region: '',
  population: 0,
})
const area = (
  id: string,
  name: string,
  kind: PlaceKind,
  lat: number,
  lon: number,
  extent: Extent,
): Place => ({
  ...spot(id, name, lat, lon, kind),
  extent,
})
const placing = (place: Place, basis: EventPlace['basis']): EventPlace => ({
  place,
  text: place.name,
  basis,
  mention: -1,
  confidence: 1,
  why: '',
})

const when = (day: number, more: Partial<When> = {}): When => ({
  edtf: '',
  start: civilTime(2021, 3, 1) + day * DAY,
  end: civilTime(2021, 3, 1) + (day + 1) * DAY,
  precision: 'day',
  partOfDay: null,
  startEdge: 'sharp',
  endEdge: 'sharp',
  approximate: false,
  basis: 'stated',
  why: '',
  alternatives: [],
  ...more,
})

function explore(id: string, list: readonly Telling[]): Exploration {
  const events = list.map((telling, i): DatedEvent => ({
    id: `${id}#${i + 1}`,
    document: id,
    title: telling.title,
    passages: [{ start: 0, end: 1 }],
    when: telling.day === undefined ? null : when(telling.day, telling.when),
    dateMention: -1,
    places: telling.places.map((place) => ('basis' in place ? place : placing(place, 'stated'))),
    status: telling.status ?? 'happened',
    category: 'other',
    confidence: 1,
  }))
  const document = { id, title: id, text: 'A text.', written: null, writtenWhy: '' }
  const written = { edtf: null, basis: 'assumed', why: '' } as const
  return new Exploration({
    readings: [{ document, written, dates: [], dateUses: [], places: [], events, diagnostics: [] }],
  })
}

const hamburg = spot('p:hamburg', 'Hamburg', 53.55, 9.99)
const france = area('country:FR', 'France', 'country', 46.6, 2.5, [-5.1, 41.3, 9.6, 51.1])

/** Several events in one city, one event in five, areas with and without an outline, doubts of all kinds. */
export const docks = (): Exploration =>
  explore('docks', [
    { title: 'Dockers walk out over a broken crane', day: 0, places: [hamburg] },
    { title: 'A second shift joins them at the gates', day: 1, places: [placing(hamburg, 'context')] },
    { title: 'The port authority asks for calm', day: 2, places: [hamburg], status: 'reported' },
    {
      title: 'Marches fill five harbours at once',
      day: 4,
      places: [
        spot('p:rotterdam', 'Rotterdam', 51.92, 4.48),
        spot('p:havre', 'Le Havre', 49.49, 0.11),
        spot('p:gdansk', 'Gdańsk', 54.35, 18.65),
        spot('p:gothenburg', 'Gothenburg', 57.71, 11.97),
        spot('p:newcastle', 'Newcastle', 54.97, -1.61),
      ],
    },
    { title: 'A minister promises a law', day: 5, places: [france] },
    {
      title: 'Forty ships wait at anchor',
      day: 6,
      places: [area('sea:north-sea', 'North Sea', 'sea', 56.5, 3, [-4.5, 50.9, 9, 61.9])],
    },
    {
      title: 'Talks are to begin in the old customs house',
      day: 9,
      places: [spot('p:bremen', 'Bremen', 53.08, 8.8)],
      status: 'planned',
      when: { basis: 'assumed' },
    },
    {
      title: 'Rumours <img src=x onerror="window.hacked = true"> of a <b>lockout</b>',
      day: 7,
      places: [
        placing(
          area('geonames-admin1:DE.13', 'Saxony', 'region', 51, 13.4, [11.9, 50.2, 15, 51.7]),
          'context',
        ),
      ],
    },
    {
      title: 'A ferry turns back before the pier',
      day: 3,
      places: [placing(spot('p:copenhagen', 'Copenhagen', 55.68, 12.57), 'context')],
    },
    {
      title: 'The lighthouse keeper hoists a flag',
      day: 8,
      places: [spot('landmark:skagen', 'Skagen Lighthouse', 57.74, 10.63, 'landmark')],
      status: 'hypothetical',
    },
    { title: 'An open letter appears', day: 8, places: [] },
    { title: 'Somebody writes a song about it', places: [] },
  ])

/** Two islands on either side of the antimeridian. */
export const islands = (): Exploration =>
  explore('islands', [
    { title: 'A canoe leaves the reef', day: 0, places: [spot('p:suva', 'Suva', -18.14, 178.44)] },
    { title: 'It is greeted two days later', day: 2, places: [spot('p:apia', 'Apia', -13.83, -171.77)] },
  ])

/** From the far west of a wide country to its coast. */
export const kites = (): Exploration =>
  explore('kites', [
    { title: 'A kite is cut loose in the west', day: 0, places: [spot('p:urumqi', 'Urumqi', 43.8, 87.6)] },
    {
      title: 'Kites go up in five cities on one evening',
      day: 1,
      places: [
        spot('p:beijing', 'Beijing', 39.9, 116.4),
        spot('p:shanghai', 'Shanghai', 31.22, 121.46),
        spot('p:wuhan', 'Wuhan', 30.58, 114.27),
        spot('p:chengdu', 'Chengdu', 30.67, 104.07),
        spot('p:hangzhou', 'Hangzhou', 30.29, 120.16),
      ],
    },
    {
      title: 'An old kite is hung up in the square',
      day: 3,
      places: [spot('landmark:square', 'Tiananmen Square', 39.9, 116.39, 'landmark')],
    },
    {
      title: 'The province counts its kites',
      day: 4,
      places: [area('geonames-admin1:CN.13', 'Xinjiang', 'region', 41.5, 85.5, [73.5, 34.3, 96.4, 49.2])],
    },
    { title: 'A poem asks where the wind goes', day: 5, places: [] },
  ])

/** Ten thousand events in three thousand places all over the world. */
export const many = (): Exploration =>
  explore(
    'many',
    Array.from({ length: 10_000 }, (_, i): Telling => {
      const number = (i * 7919) % 3000
      const lat = ((number * 37) % 1250) / 10 - 55
      const lon = ((number * 7411) % 3600) / 10 - 180
      return {
        title: `Entry ${i}`,
        day: i % 1000,
        places: [spot(`p:${number}`, `Place ${number}`, lat, lon)],
      }
    }),
  )
