import { expect, test } from 'vitest'
import { inRegions } from '../../../../src/cli/data/gazetteer/landmark-regions.ts'
import type { GazetteerEntry } from '../../../../src/gazetteer/entry.ts'
import type { Place } from '../../../../src/model/where.ts'

const entry = (more: Partial<Place>): GazetteerEntry => ({
  place: {
    id: 'a',
    name: 'A',
    kind: 'city',
    lat: 0,
    lon: 0,
    extent: null,
    cc: 'FR',
    region: '',
    population: 0,
    ...more,
  },
  others: [],
})
const towns = [
  entry({ lat: 45.75, lon: 4.85, region: 'Auvergne-Rhône-Alpes' }),
  entry({ lat: 46.2, lon: 6.14, cc: 'CH', region: 'Geneva' }),
]
const regionOf = (more: Partial<Place>): string | undefined =>
  inRegions([entry({ kind: 'landmark', ...more })], towns)[0]?.place.region

test('a landmark is in the region of the town near it, if that is in the same country', () => {
  expect(regionOf({ lat: 45.76, lon: 4.82 })).toBe('Auvergne-Rhône-Alpes')
  expect(regionOf({ lat: 46.21, lon: 6.15 })).toBe('') // across the border
  expect(regionOf({ lat: 48, lon: 4 })).toBe('') // far from any town
})

test('what is no landmark, and what has a region, stays as it is', () => {
  expect(regionOf({ kind: 'river', lat: 45.76, lon: 4.82 })).toBe('')
  expect(regionOf({ region: 'Rhône', lat: 45.76, lon: 4.82 })).toBe('Rhône')
})
