import { expect, test } from 'vitest'
import { labelRows } from '../../../../src/cli/data/basemap/labels.ts'
import type { Settlement } from '../../../../src/cli/data/gazetteer/geonames.ts'
import type { GazetteerEntry } from '../../../../src/gazetteer/entry.ts'
import type { Extent, PlaceKind } from '../../../../src/model/where.ts'

function entry(
  id: string,
  name: string,
  kind: PlaceKind,
  population: number,
  extent: Extent | null = null,
): GazetteerEntry {
  return {
    place: { id, name, kind, lat: 1.006, lon: -2, extent, cc: 'XX', region: '', population },
    others: [],
  }
}
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

test('large countries are named before small ones, across the antimeridian too', () => {
  const { countries } = labelRows(
    [
      entry('country:AA', 'Small', 'country', 9, [0, 0, 1, 1]),
      entry('country:BB', 'Wide', 'country', 1, [170, -20, -170, 20]),
    ],
    [],
  )
  expect(countries).toEqual([
    [2, 'Wide', -2, 1.01],
    [6, 'Small', -2, 1.01],
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
  )
  expect(cities.map(([zoom, name]) => [zoom, name])).toEqual([
    [4, 'Seat'],
    [5, 'Port'],
    [6, 'Old Court'],
  ])
})
