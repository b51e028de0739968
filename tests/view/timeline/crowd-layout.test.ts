import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY } from '../../../src/model/civil.ts'
import { layOutCrowd } from '../../../src/view/timeline/crowd-layout.ts'
import { markItems } from '../../../src/view/timeline/event-layout.ts'
import { CLUSTER_WIDTH } from '../../../src/view/timeline/sizes.ts'
import { eventsAt, groupOf, measure, scaleOf } from './placed.ts'

const day = (start: number) => ({ start: start * DAY, end: (start + 1) * DAY })

function crowdOf(days: readonly number[], lanes: number, width = 1000) {
  const events = eventsAt(days.map(day))
  const scale = scaleOf(groupOf(events), width)
  const items = markItems(events, events.keys(), { scale, longestLabel: 200, measure })
  return { crowd: layOutCrowd(items, lanes, scale.width) }
}

test('few events keep their labels', () => {
  const { crowd } = crowdOf([0, 300, 600], 3)
  expect(crowd.clusters).toEqual([])
  expect(crowd.placed.map(({ place }) => place.label)).not.toContain('none')
})

test('where a label is in the way of a mark, the label goes', () => {
  const { crowd } = crowdOf([0, 30, 60, 90, 600], 1)
  expect(crowd.clusters).toEqual([])
  expect(crowd.placed.slice(0, 3).map(({ place }) => place.label)).toEqual(['none', 'none', 'none'])
  expect(crowd.placed.some(({ place }) => place.label !== 'none')).toBe(true)
})

test('where marks are in the way of each other, they become a count', () => {
  const { crowd } = crowdOf([0, 1, 2, 3, 4, 900], 2)
  expect(crowd.clusters).toHaveLength(1)
  expect(crowd.clusters[0]!.events).toEqual([0, 1, 2, 3, 4])
  expect(crowd.placed).toHaveLength(1)
})

test('every event is a mark or in one cluster, and only a mark that is alone in its part may lie on another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 120 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 280, max: 1400 }),
      (days, lanes, room) => {
        const { crowd } = crowdOf(days, lanes, room)
        const all = [
          ...crowd.placed.map(({ event }) => event),
          ...crowd.clusters.flatMap(({ events }) => events),
        ]
        expect(all.sort((a, b) => a - b)).toEqual(days.map((_, i) => i))
        for (const { events } of crowd.clusters) expect(events.length).toBeGreaterThan(1)
        const partOf = ({ mark }: { mark: { from: number; to: number } }): number =>
          Math.floor((mark.from + mark.to) / 2 / CLUSTER_WIDTH)
        for (const one of crowd.placed)
          if (one.place.overlaps)
            expect(crowd.placed.filter((other) => partOf(other) === partOf(one))).toHaveLength(1)
      },
    ),
    { numRuns: 150 },
  )
})
