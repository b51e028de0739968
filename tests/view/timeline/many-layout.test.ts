import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../../src/model/civil.ts'
import { stackRows } from '../../../src/view/timeline/lane-rows.ts'
import {
  countInView,
  crowdClusters,
  dotLane,
  eventAt,
  labelledInView,
  markOverDot,
  partsInView,
  positionOf,
} from '../../../src/view/timeline/many-layout.ts'
import type { ManyView } from '../../../src/view/timeline/many-layout.ts'
import { DOT_LANE_HEIGHT } from '../../../src/view/timeline/sizes.ts'
import { eventsAt, groupOf, measure, scaleOf } from './placed.ts'

const spread = (count: number) =>
  eventsAt(
    Array.from({ length: count }, (_, i) => {
      const start = ((i * 7919) % 36_500) * DAY
      return { start, end: start + (i % 50 === 0 ? 300 : 1) * DAY }
    }),
  )

function viewOf(events: ReturnType<typeof eventsAt>, zoom = 1, left = 0): ManyView {
  const group = groupOf(events)
  const rows = stackRows([group], [8])
  return { rows, scale: scaleOf(group, 1200 * zoom), left, width: 1200 }
}

describe('the parts of the axis in view', () => {
  test('hold every event that begins in view exactly once, and crowds are those with too many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 4000 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, zoom, part) => {
          const whole = viewOf(spread(count), zoom)
          const view = { ...whole, left: part * (whole.scale.width - whole.width) }
          const parts = partsInView(view.rows[0]!, view)
          parts.slice(1).forEach((one, i) => {
            expect(one.from).toBe(parts[i]!.to)
            expect(one.first).toBe(parts[i]!.last)
          })
          const { starts } = view.rows[0]!.group.chronology
          for (const { first, last, from, to } of parts)
            for (let i = first; i < last; i++) {
              expect(view.scale.px(starts[i]!)).toBeGreaterThanOrEqual(from - 1e-6)
              expect(view.scale.px(starts[i]!)).toBeLessThanOrEqual(to + 1e-6)
            }
          expect(parts[0]!.from).toBeLessThanOrEqual(view.left)
          expect(parts.at(-1)!.to).toBeGreaterThanOrEqual(view.left + view.width - 1e-6)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('become crowds where there is no room for dots, with all their events counted', () => {
    const view = viewOf(spread(30_000))
    const [row] = view.rows
    const parts = partsInView(row!, view)
    const clusters = crowdClusters(row!, parts)
    expect(clusters.length).toBeGreaterThan(10)
    const dots = parts
      .filter(({ isCrowd }) => !isCrowd)
      .reduce((sum, { first, last }) => sum + last - first, 0)
    expect(clusters.reduce((sum, { count }) => sum + count, dots)).toBe(30_000)
  })

  test('stay the same while the axis is panned', () => {
    const view = viewOf(spread(3000), 8, 2000)
    const [row] = view.rows
    const panned = partsInView(row!, { ...view, left: 2100 })
    const before = partsInView(row!, view)
    for (const part of panned.slice(0, -2)) expect(before).toContainEqual(part)
  })
})

test('neighbours in time share no lane of dots, and each lane of marks has its own lanes of dots', () => {
  const lanes = Array.from({ length: 24 }, (_, position) => dotLane(position, 8))
  expect(new Set(lanes).size).toBe(24)
  lanes.forEach((lane, position) => expect(Math.floor(lane / 3)).toBe(position % 8))
})

describe('labels of many events', () => {
  const events = spread(2000)
  const view = viewOf(events, 40, 9000)
  const marks = labelledInView(view, events, { measure, longestLabel: 300 })

  test('are those of all that are in view, each in the lane of its rank', () => {
    expect(marks.length).toBe(countInView(view))
    const { chronology } = view.rows[0]!.group
    for (const { event, place } of marks)
      expect(place.lane).toBe(positionOf(chronology, event, events) % view.rows[0]!.lanes)
  })

  test('end before the next mark of their lane begins', () => {
    for (let lane = 0; lane < 8; lane++) {
      const inLane = marks
        .filter(({ place }) => place.lane === lane)
        .sort((a, b) => a.mark.from - b.mark.from)
      inLane.slice(1).forEach(({ mark }, i) => {
        const { place } = inLane[i]!
        if (place.label === 'after') expect(place.to).toBeLessThanOrEqual(mark.from)
      })
    }
    expect(marks.some(({ place }) => place.label === 'after')).toBe(true)
  })
})

test('the event under a point is one whose dot or bar is there', () => {
  const events = spread(2000)
  const view = viewOf(events, 4, 1500)
  let found = 0
  for (let x = 3; x < 1200; x += 17)
    for (let y = 5; y < 8 * 30; y += 10) {
      const event = eventAt(view, x, y)
      if (event === null) continue
      found++
      const mark = markOverDot(view, events, event)!
      expect(mark.mark.from - view.left).toBeLessThanOrEqual(x)
      expect(mark.mark.to - view.left).toBeGreaterThanOrEqual(x)
      expect(Math.floor(y / DOT_LANE_HEIGHT)).toBe(mark.place.lane)
    }
  expect(found).toBeGreaterThan(50)
})

test('each dot can be found at its own place', () => {
  const events = spread(600)
  const view = viewOf(events)
  const missed = events.filter((_, event) => {
    const mark = markOverDot(view, events, event)!
    const x = (mark.mark.from + mark.mark.to) / 2 - view.left
    const under = eventAt(view, x, (mark.place.lane + 0.5) * DOT_LANE_HEIGHT)
    const other = under === null ? null : markOverDot(view, events, under)!
    // Another one may lie over it, but only where their middles are as near as can be.
    return !other || Math.abs((other.mark.from + other.mark.to) / 2 - view.left - x) > 6.5
  })
  expect(missed).toEqual([])
})
