import { expect, test } from 'vitest'
import { groupSites } from '../../../src/view/map/clusters.ts'
import { eventsAt, marksOf, pastSites } from '../../../src/view/map/marks.ts'
import { gatherSites } from '../../../src/view/map/sites.ts'
import { area, city, event } from './places.ts'

const delft = city('delft', 52.01, 4.36)
const leiden = city('leiden', 52.16, 4.49)
const tibet = area('tibet', 'region', [78, 27, 99, 36])
const sites = gatherSites([event([delft]), event([delft, leiden]), event(['~', leiden]), event([tibet])])
const far = groupSites(sites.all, 4)
const near = groupSites(sites.all, 10)
const only = (...events: number[]): Uint8Array =>
  Uint8Array.from([0, 1, 2, 3], (i) => (events.includes(i) ? 1 : 0))

test('a cluster counts each event once, however many of its places are in it', () => {
  const [cluster, country] = marksOf(far, only(0, 1, 2, 3))
  expect(cluster).toMatchObject({ kind: 'cluster', count: 3, only: -1 })
  expect(country).toMatchObject({ kind: 'area', count: 1, only: 3 })
  expect(eventsAt(cluster!, only(0, 1, 2, 3))).toEqual([0, 1, 2])
})

test('counts follow what is shown, and a mark without a shown event is none', () => {
  expect(marksOf(far, only(1, 2)).map(({ count }) => count)).toEqual([2])
  expect(marksOf(far, only(1)).map((mark) => [mark.kind, mark.count, mark.only])).toEqual([['cluster', 1, 1]])
  expect(marksOf(far, only()).length).toBe(0)
})

test('a cluster of which one place is left is a pin at that place', () => {
  const [mark] = marksOf(far, only(2))
  expect(mark).toMatchObject({ kind: 'pin', x: sites.all[1]!.x, y: sites.all[1]!.y })
  expect(mark!.sites.map(({ place }) => place.id)).toEqual(['leiden'])
})

test('a cluster stays where it is while its counts change', () => {
  const [all] = marksOf(far, only(0, 1, 2, 3))
  const [some] = marksOf(far, only(1))
  expect([some!.x, some!.y]).toEqual([all!.x, all!.y])
})

test('a mark is in doubt only where all that it shows is', () => {
  const doubts = (shown: Uint8Array): boolean[] => marksOf(near, shown).map(({ isDoubtful }) => isDoubtful)
  expect(doubts(only(0, 1, 2))).toEqual([false, false])
  expect(doubts(only(2))).toEqual([true])
})

test('cities whose events are all filtered out are past, areas are not drawn at all', () => {
  expect(pastSites(sites.all, only(2)).map(({ place }) => place.id)).toEqual(['delft'])
})
