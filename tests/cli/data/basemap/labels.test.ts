import { expect, test } from 'vitest'
import { labelRows } from '../../../../src/cli/data/basemap/labels.ts'
import type { Settlement } from '../../../../src/cli/data/gazetteer/geonames.ts'
import type { GazetteerEntry } from '../../../../src/gazetteer/entry.ts'
import type { PlaceKind } from '../../../../src/model/where.ts'

const entry = (id: string, name: string, kind: PlaceKind, population: number): GazetteerEntry => ({
  place: {
    id,
    name,
    kind,
    lat: 1.006,
    lon: -2,
    extent: null,
    cc: id.slice(-2),
    region: '',
    population,
  },
  others: [],
})
const settlement = (id: number, code: string): Settlement => ({
  id,
  name: '',
  alternates: [],
  lat: 0,
  lon: 0,
  code,
  cc: 'XX',
  admin1: 'XX.00',
  admin2: '',
  population: 0,
})

test('a country is named the earlier the more land it has, whatever seas lie between its islands', () => {
  const { countries } = labelRows(
    [
      entry('country:AA', 'Scattered', 'country', 9_000_000),
      entry('country:BB', 'Wide', 'country', 1),
      entry('country:CC', 'Unknown', 'country', 1),
    ],
    [],
    new Map([
      ['AA', 0.1],
      ['BB', 90],
    ]),
  )
  expect(countries).toEqual([
    [2, 'Wide', -2, 1.01],
    [6, 'Scattered', -2, 1.01],
    [6, 'Unknown', -2, 1.01],
  ])
})

test('a city is named the earlier the more people it has, and a capital before others of its size', () => {
  const { cities } = labelRows(
    [
      entry('geonames:1', 'Seat', 'city', 2_000_000),
      entry('geonames:2', 'Port', 'city', 2_000_000),
      entry('geonames:3', 'Village', 'city', 20_000),
      entry('geonames:4', 'Old Court', 'city', 20_000),
      entry('geonames:5', 'Ward', 'district', 2_000_000),
    ],
    [settlement(1, 'PPLC'), settlement(2, 'PPL'), settlement(4, 'PPLC')],
    new Map(),
  )
  expect(cities.map(([zoom, name]) => [zoom, name])).toEqual([
    [4, 'Seat'],
    [5, 'Port'],
    [6, 'Old Court'],
  ])
})
