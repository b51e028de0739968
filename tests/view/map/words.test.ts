import { expect, test } from 'vitest'
import { civilTime } from '../../../src/model/civil.ts'
import { groupSites } from '../../../src/view/map/clusters.ts'
import { marksOf } from '../../../src/view/map/marks.ts'
import { gatherSites } from '../../../src/view/map/sites.ts'
import { markWords, placesOfEvent } from '../../../src/view/map/words.ts'
import type { DatedEvent } from '../../../src/model/event.ts'
import { area, city, event, when } from './places.ts'

const delft = city('Delft', 52.01, 4.36)
const leiden = city('Leiden', 52.16, 4.49)

function named(events: readonly DatedEvent[], zoom: number): string[] {
  const marks = marksOf(groupSites(gatherSites(events).all, zoom), new Uint8Array(events.length).fill(1))
  return marks.map((mark) =>
    markWords(
      mark,
      [...new Set(mark.sites.flatMap((site) => site.events))].map((number) => events[number]!),
    ),
  )
}

test('a mark of one event is named by what, when, where and how it is told', () => {
  const march = event([delft], { title: 'A march', when: when(civilTime(2019, 3, 4)), status: 'planned' })
  expect(named([march], 10)).toEqual(['A march, 4 March 2019, planned, Delft'])
  expect(named([event(['~', delft], { title: 'A rumour' })], 10)).toEqual([
    'A rumour, no date, Delft, place taken from the context',
  ])
})

test('a mark of several events is named by its place and their number, an area as one', () => {
  expect(named([event([delft]), event([delft])], 10)).toEqual(['Delft: 2 events'])
  expect(named([event([delft]), event([leiden]), event([leiden])], 4)).toEqual([
    '2 places near Leiden: 3 events',
  ])
  const holland = area('Holland', 'region', [4, 51.5, 5, 53])
  expect(named([event([holland]), event([holland])], 4)).toEqual(['Holland (an area): 2 events'])
})

test('a cluster of one event says its title after its number', () => {
  expect(named([event([delft, leiden], { title: 'A march' })], 4)).toEqual([
    '2 places near Delft: 1 event: A march, no date',
  ])
})

test('an event of several places is said to have them', () => {
  const march = event([delft, leiden, delft])
  expect(placesOfEvent(march, gatherSites([march]).all[0]!)).toBe('Delft and 1 other place')
  expect(placesOfEvent(event([delft]), gatherSites([march]).all[0]!)).toBe('Delft')
})
