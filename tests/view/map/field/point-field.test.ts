import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildEventIndex } from '../../../../src/index/event-index.ts'
import type { DatedEvent } from '../../../../src/model/event.ts'
import { boxOfPoints } from '../../../../src/view/map/field/box-of-points.ts'
import { countAt } from '../../../../src/view/map/field/counts.ts'
import { PointField } from '../../../../src/view/map/field/point-field.ts'
import { spokenSites } from '../../../../src/view/map/field/spoken-sites.ts'
import { worldX, worldY } from '../../../../src/view/map/mercator.ts'
import { manyEvents, overlaps, stretch } from '../../../index/arbitrary-events.ts'
import { eventWith } from '../../../index/events.ts'

const eventsIn = (field: PointField, ranges: ReturnType<PointField['ranges']>): number[] =>
  ranges.flatMap(([from, to]) => [...field.events.slice(from, to)]).sort((a, b) => a - b)

const pointsOf = (events: readonly DatedEvent[], test: (event: DatedEvent) => boolean): number[] =>
  events.flatMap((event, i) => (test(event) ? event.places.map(() => i) : []))

describe('the points of a field', () => {
  test('are those of all events, each once, and of any window those that overlap it', () => {
    fc.assert(
      fc.property(manyEvents, stretch, (events, window) => {
        const field = new PointField(buildEventIndex(events))
        expect(eventsIn(field, field.ranges(null))).toEqual(pointsOf(events, () => true))
        expect(eventsIn(field, field.ranges(window))).toEqual(
          pointsOf(events, (event) => overlaps(event, window)),
        )
        expect(field.placed).toBe(events.filter(({ places }) => places.length > 0).length)
      }),
    )
  })

  test('lie where their places are', () => {
    const field = new PointField(
      buildEventIndex([
        eventWith(0, { start: 5, end: 6 }, [[-180, 85]]),
        eventWith(1, { start: 1, end: 2 }, [[151.2, -33.9]]),
      ]),
    )
    expect([...field.events]).toEqual([1, 0])
    expect(field.point(0).x).toBeCloseTo(worldX(151.2), 7)
    expect(field.point(0).y).toBeCloseTo(worldY(-33.9), 7)
    expect(field.point(1).x).toBeCloseTo(0, 7)
  })
})

test('a box holds all points that are shown, across the antimeridian where that is shorter', () => {
  const events = [
    eventWith(0, { start: 0, end: 1 }, [[178, 10]]),
    eventWith(1, { start: 0, end: 1 }, [[-178, -10]]),
    eventWith(2, null, [[0, 60]]),
  ]
  const field = new PointField(buildEventIndex(events))
  const box = boxOfPoints(field, field.ranges(null), Uint8Array.of(1, 1, 0))!
  expect(box.east - box.west).toBeLessThan(0.05)
  expect(box.north).toBeLessThan(worldY(10) + 1e-9)
  expect(box.south).toBeGreaterThan(worldY(-10))
  expect(boxOfPoints(field, field.ranges(null), new Uint8Array(3))).toBeNull()
})

test('a count is found where it stands, as the square that it counts', () => {
  const cells = [
    { x: 0.5, y: 0.25, count: 90, event: 1 },
    { x: 0.6, y: 0.25, count: 3, event: 2 },
  ]
  expect(countAt(cells, { x: 0.5 + 10 / 1024, y: 0.25 }, 1024)).toEqual({
    west: 0.5 - 1 / 32,
    east: 0.5 + 1 / 32,
    north: 0.25 - 1 / 32,
    south: 0.25 + 1 / 32,
  })
  expect(countAt(cells, { x: 0.5 + 30 / 1024, y: 0.25 }, 1024)).toBeNull()
  expect(countAt(cells, { x: 0.6, y: 0.25 }, 1024)).toBeNull()
})

test('beside a field there are areas, and places of the events that are spoken of', () => {
  const place = (id: string, kind: string) => ({
    place: { id, name: id, kind, lat: 1, lon: 2, extent: [0, 0, 3, 3], population: 0 },
    basis: 'stated',
    confidence: 1,
  })
  const events = [
    { places: [place('lille', 'city')] },
    { places: [place('france', 'country'), place('lille', 'city')] },
    { places: [place('brest', 'city')] },
  ] as unknown as DatedEvent[]
  const areas = [{ place: events[1]!.places[0]!.place, shape: 'area', events: [1], doubtful: new Set() }]
  const { all, ofEvent } = spokenSites(events, [1, 2], areas as never)
  expect(all.map(({ place, events }) => `${place.id} ${events.join()}`)).toEqual([
    'france 1',
    'lille 1',
    'brest 2',
  ])
  const numbers = (spoken: number[]): number[] =>
    spokenSites(events, spoken, areas as never).all.map(({ number }) => number)
  expect(new Set(numbers([1, 2])).size).toBe(3)
  expect(numbers([2, 1]).sort()).toEqual(numbers([1, 2]).sort())
  expect(numbers([2]).at(-1)).toBe(numbers([1, 2]).at(-1))
  expect(ofEvent[1]!.map(({ place }) => place.id)).toEqual(['france', 'lille'])
  expect(ofEvent[0]).toBeUndefined()
})
