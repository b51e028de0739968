import { expect, test } from 'vitest'
import { worldX } from '../../../src/view/map/mercator.ts'
import { boxToShow, gatherSites } from '../../../src/view/map/sites.ts'
import { area, city, event } from './places.ts'

const ghent = city('ghent', 51, 3.7)
const bruges = city('bruges', 51.2, 3.2)
const belgium = area('belgium', 'country', [2.5, 49.5, 6.4, 51.5])

test('the events of one city are one site, and an event of two cities is at both', () => {
  const { all, ofEvent, unplaced } = gatherSites([
    event([ghent]),
    event([bruges, ghent]),
    event([]),
    event([ghent, ghent]),
  ])
  expect(all.map(({ place, events }) => [place.id, events])).toEqual([
    ['ghent', [0, 1, 3]],
    ['bruges', [1]],
  ])
  expect(ofEvent.map((sites) => sites.map(({ place }) => place.id))).toEqual([
    ['ghent'],
    ['bruges', 'ghent'],
    [],
    ['ghent'],
  ])
  expect(unplaced).toBe(1)
})

test('cities, their districts and landmarks are points; countries, seas and counties are areas', () => {
  const shapes = (
    ['city', 'district', 'landmark', 'country', 'region', 'county', 'sea', 'river', 'island'] as const
  ).map((kind) => gatherSites([event([city(kind, 1, 2, kind)])]).all[0]!.shape)
  expect(shapes).toEqual([...Array(3).fill('point'), ...Array(6).fill('area')])
})

test('an area whose extent nobody knows still covers some ground', () => {
  const { box } = gatherSites([event([city('shire', 10, 20, 'county')])]).all[0]!
  expect(box.east).toBeGreaterThan(box.west)
  expect(box.south).toBeGreaterThan(box.north)
})

test('a place that is taken from the context is in doubt, but not where the text also states it', () => {
  const { all } = gatherSites([event([ghent, '~', bruges, ghent]), event(['~', ghent])])
  expect([...all[0]!.doubtful]).toEqual([1])
  expect([...all[1]!.doubtful]).toEqual([0])
})

test('a country is shown whole, but of an ocean only the middle need be in sight', () => {
  const [country, ocean] = gatherSites([
    event([belgium]),
    event([area('ocean', 'sea', [120, -60, -70, 60])]),
  ]).all
  expect(boxToShow(country!)).toEqual(country!.box)
  const { west, east, north, south } = boxToShow(ocean!)
  expect(east - west).toBeLessThan(0.2)
  expect(south - north).toBeLessThan(0.2)
  expect(((west + east) / 2) % 1).toBeCloseTo(worldX(-155), 3)
})
