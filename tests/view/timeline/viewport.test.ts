import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilTime, DAY, MINUTE } from '../../../src/model/civil.ts'
import { axisTimesOf } from '../../../src/index/axis-times.ts'
import { planFolds } from '../../../src/index/fold-plan.ts'
import {
  highestZoom,
  panBy,
  reveal,
  scaleAt,
  stripOf,
  viewOf,
  WHOLE,
  zoomAbout,
} from '../../../src/view/timeline/viewport.ts'

const day = (time: number) => ({ start: time, end: time + DAY })
const spans = [day(civilTime(1911, 5, 2)), ...[4, 5, 6, 7].map((date) => day(civilTime(2019, 3, date)))]
const strip = stripOf(planFolds(axisTimesOf(spans))!, 1000)

test('the whole axis fits the view', () => {
  expect(scaleAt(strip, 1).width).toBeCloseTo(1000, 9)
})

test('breaks keep their width when the rest is enlarged', () => {
  for (const zoom of [1, 7, 50]) {
    const [, fold] = scaleAt(strip, zoom).segments
    expect(fold!.to - fold!.from).toBeCloseTo(strip.breakWidth, 6)
  }
})

test('breaks leave most of a narrow view to the events', () => {
  expect(stripOf(strip.plan, 100).breakWidth).toBeLessThanOrEqual(35)
})

test('at the highest zoom minutes can be told apart', () => {
  const scale = scaleAt(strip, highestZoom(strip))
  expect(scale.px(spans[0]!.start + MINUTE) - scale.px(spans[0]!.start)).toBeGreaterThan(5)
})

test('the time under the pointer stays there while zooming in', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.double({ min: 1, max: 40, noNaN: true }),
      (x, factor) => {
        const view = zoomAbout(strip, WHOLE, x, factor)
        const before = scaleAt(strip, 1).time(x)
        const scale = scaleAt(strip, view.zoom)
        // Seen from the axis, whose places are what is compared; at either end the view stops.
        const isAtEnd = view.left <= 0 || view.left >= scale.width - 1000 - 1e-6
        if (!isAtEnd) expect(scale.px(before) - view.left).toBeCloseTo(x, 3)
      },
    ),
  )
})

test('panning never leaves the axis, and follows the pointer within', () => {
  expect(panBy(strip, WHOLE, 300)).toEqual(WHOLE)
  const view = { zoom: 4, left: 1000 }
  expect(panBy(strip, view, 120)).toEqual({ zoom: 4, left: 880 })
  expect(panBy(strip, view, 1e9).left).toBe(0)
})

test('a stretch of time can be shown as large as it fits', () => {
  const span = { start: civilTime(2019, 3, 5), end: civilTime(2019, 3, 6) }
  const view = viewOf(strip, span)
  const scale = scaleAt(strip, view.zoom)
  const length = scale.px(span.end) - scale.px(span.start)
  expect(length).toBeGreaterThan(800)
  expect(scale.px(span.start)).toBeGreaterThanOrEqual(view.left)
  expect(scale.px(span.end)).toBeLessThanOrEqual(view.left + 1000)
})

test('what is in view stays where it is, and what is not is brought to the middle', () => {
  const view = { zoom: 4, left: 1000 }
  expect(reveal(strip, view, 1200, 1300)).toBe(view)
  expect(reveal(strip, view, 2500, 2600).left).toBe(2050)
})
