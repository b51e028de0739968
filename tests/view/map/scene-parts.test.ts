import { expect, test } from 'vitest'
import { buildEventIndex } from '../../../src/index/event-index.ts'
import { groupSites } from '../../../src/view/map/clusters.ts'
import { marksOf } from '../../../src/view/map/marks.ts'
import { worldPixels } from '../../../src/view/map/mercator.ts'
import {
  inOrderOfTime,
  marksBySite,
  markUnder,
  pointsOf,
  splittingZoom,
} from '../../../src/view/map/scene-parts.ts'
import { gatherSites } from '../../../src/view/map/sites.ts'
import { city, event, when } from './places.ts'

const delft = city('delft', 52.01, 4.36)
const leiden = city('leiden', 52.16, 4.49)
const vienna = city('vienna', 48.2, 16.4)
const events = [
  event([vienna]),
  event([leiden], { when: when(9e8) }),
  event([delft, vienna], { when: when(5e8) }),
]
const sites = gatherSites(events)
const all = new Uint8Array(3).fill(1)
const far = marksOf(groupSites(sites.all, 4), all)
const near = marksOf(groupSites(sites.all, 10), all)

test('marks in the order of time begin with the earliest event at them', () => {
  const names = inOrderOfTime(near, all, buildEventIndex(events)).map((mark) => mark.sites[0].place.id)
  expect(names.slice(0, 2).sort()).toEqual(['delft', 'vienna'])
  expect(names[2]).toBe('leiden')
  const later = inOrderOfTime(near, Uint8Array.from([1, 1, 0]), buildEventIndex(events))
  expect(later[0]!.sites[0].place.id).toBe('leiden')
})

test('the places of an event in one cluster are one point', () => {
  const inBoth = gatherSites([event([delft, leiden, vienna])])
  const marks = marksOf(groupSites(inBoth.all, 4), all)
  expect(pointsOf(inBoth.all, marksBySite(marks)).length).toBe(2)
  expect(pointsOf(inBoth.all, new Map()).length).toBe(3)
})

test('a cluster comes apart at the first zoom at which its places do', () => {
  const cluster = far.find(({ kind }) => kind === 'cluster')!
  const zoom = splittingZoom(cluster, 4, 10)!
  expect(groupSites(cluster.sites, zoom).length).toBe(2)
  expect(groupSites(cluster.sites, zoom - 1).length).toBe(1)
  const twins = gatherSites([event([delft, city('twin', 52.01, 4.36)])])
  expect(splittingZoom(marksOf(groupSites(twins.all, 4), all)[0]!, 4, 10)).toBeNull()
})

test('the nearest mark within reach of the pointer is under it', () => {
  const mark = near.find(({ sites }) => sites[0].place.id === 'vienna')!
  const scale = worldPixels(10)
  expect(markUnder(near, { x: mark.x + 8 / scale, y: mark.y }, scale)).toBe(mark)
  expect(markUnder(near, { x: mark.x + 40 / scale, y: mark.y }, scale)).toBeNull()
})
