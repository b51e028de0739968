import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupSites } from '../../../src/view/map/clusters.ts'
import { worldPixels } from '../../../src/view/map/mercator.ts'
import { gatherSites } from '../../../src/view/map/sites.ts'
import { area, city, event } from './places.ts'

const cities = [city('delft', 52.01, 4.36), city('leiden', 52.16, 4.49), city('vienna', 48.2, 16.4)]

test('cities that are near to each other are one group from far, and apart from near', () => {
  const { all } = gatherSites([...cities.map((one) => event([one])), event([cities[1]!])])
  const names = (zoom: number): string[][] =>
    groupSites(all, zoom).map(({ sites }) => sites.map(({ place }) => place.id))
  expect(names(4)).toEqual([['leiden', 'delft'], ['vienna']])
  expect(names(10)).toEqual([['leiden'], ['delft'], ['vienna']])
})

test('a landmark joins its city, not the city its landmark', () => {
  const { all } = gatherSites([event([city('tower', 52.01, 4.36, 'landmark')]), event([cities[0]!])])
  expect(groupSites(all, 5)[0]!.sites.map(({ place }) => place.id)).toEqual(['delft', 'tower'])
})

test('an area stands alone, but from so far that it is no more than a point it is grouped like one', () => {
  const { all } = gatherSites([event([cities[0]!]), event([area('holland', 'region', [4, 51.5, 5, 53])])])
  expect(groupSites(all, 7).length).toBe(2)
  expect(groupSites(all, 3).length).toBe(1)
})

test('every site is in exactly one group, within reach of its first, and first ones are out of reach of each other', () => {
  const somewhere = fc.tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -1790, max: 1790 }))
  fc.assert(
    fc.property(fc.array(somewhere, { maxLength: 60 }), fc.integer({ min: 0, max: 8 }), (list, zoom) => {
      const { all } = gatherSites(list.map(([lat, lon], i) => event([city(`c${i}`, lat / 10, lon / 10)])))
      const groups = groupSites(all, zoom)
      expect(groups.flatMap(({ sites }) => sites.map(({ number }) => number)).sort((a, b) => a - b)).toEqual(
        all.map(({ number }) => number),
      )
      const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
        Math.hypot(a.x - b.x, a.y - b.y) * worldPixels(zoom)
      for (const [i, { sites }] of groups.entries()) {
        for (const site of sites) expect(apart(site, sites[0])).toBeLessThan(42 + 1e-6)
        for (const other of groups.slice(i + 1))
          expect(apart(sites[0], other.sites[0])).toBeGreaterThan(42 - 1e-6)
      }
    }),
  )
})
