import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilTime, DAY } from '../../../src/model/civil.ts'
import { axisTimesOf } from '../../../src/index/axis-times.ts'
import { planFolds, planTrueScale } from '../../../src/index/fold-plan.ts'
import { foldCount, foldedScale } from '../../../src/view/timeline/folded-scale.ts'

const day = (year: number, month: number, date: number) => {
  const start = civilTime(year, month, date)
  return { start, end: start + DAY }
}
const mill = [day(1911, 5, 2), ...[4, 5, 6, 7, 8].map((date) => day(2019, 3, date))]

test('a fold is as narrow as it is told to be, and the rest has the room', () => {
  const scale = foldedScale(planFolds(axisTimesOf(mill))!, 900, 50)
  const [, fold] = scale.segments
  expect(fold!.to - fold!.from).toBeCloseTo(50, 9)
  expect(scale.width).toBeCloseTo(950, 9)
})

test('the scale is exact at the edges of folds', () => {
  const { segments, px, time } = foldedScale(planFolds(axisTimesOf(mill))!, 900, 50)
  for (const { start, end, from, to } of segments) {
    expect([px(start), px(end)]).toEqual([from, to])
    expect([time(from), time(to)]).toEqual([start, end])
  }
})

test('with nothing folded it is the true scale', () => {
  const spans = [day(1900, 1, 1), day(1950, 1, 1)]
  const plan = planTrueScale(axisTimesOf(spans))!
  expect(foldCount(plan)).toBe(0)
  const scale = foldedScale(plan, 1000, 50)
  const { start, end } = plan[0]!
  for (const at of [start, spans[1]!.start, end])
    expect(scale.px(at)).toBeCloseTo((1000 * (at - start)) / (end - start), 6)
})

test('infinite times stay infinite', () => {
  const scale = foldedScale(planFolds(axisTimesOf(mill))!, 900, 50)
  expect([scale.px(-Infinity), scale.px(Infinity)]).toEqual([-Infinity, Infinity])
})

test('it refuses to be without a plan or without room', () => {
  expect(() => foldedScale([], 100, 10)).toThrow(RangeError)
  expect(() => foldedScale(planFolds(axisTimesOf(mill))!, 0, 10)).toThrow('not 0')
})

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -800_000, max: 20_000 }), fc.integer({ min: 1, max: 400 }))
    .map(([start, days]) => ({
      start: start * DAY,
      end: (start + days) * DAY,
    })),
  { minLength: 1, maxLength: 30 },
)

test('it rises, and its inverse leads back', () => {
  fc.assert(
    fc.property(
      spans,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
      (spans, parts) => {
        const scale = foldedScale(planFolds(axisTimesOf(spans))!, 800, 40)
        const places = parts.map((part) => part * scale.width).sort((a, b) => a - b)
        const times = places.map((px) => scale.time(px))
        times.forEach((time, i) => {
          if (i > 0) expect(time).toBeGreaterThanOrEqual(times[i - 1]!)
          expect(scale.px(time)).toBeCloseTo(places[i]!, 2)
        })
      },
    ),
  )
})
