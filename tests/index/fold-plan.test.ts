import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilTime, DAY, HOUR } from '../../src/model/civil.ts'
import { axisTimesOf } from '../../src/index/axis-times.ts'
import * as plans from '../../src/index/fold-plan.ts'
import type { FoldPlan, TimeSpan } from '../../src/index/fold-plan.ts'

const planFolds = (spans: readonly TimeSpan[]): FoldPlan | null => plans.planFolds(axisTimesOf(spans))
const planTrueScale = (spans: readonly TimeSpan[]): FoldPlan | null => plans.planTrueScale(axisTimesOf(spans))

const day = (year: number, month: number, date: number): TimeSpan => {
  const start = civilTime(year, month, date)
  return { start, end: start + DAY }
}
const folds = (plan: FoldPlan | null): FoldPlan => (plan ?? []).filter((stretch) => stretch.folded)
const week = [4, 5, 6, 7, 8].map((date) => day(2019, 3, date))

test('empty years before a week of events are folded, and the fold knows their whole length', () => {
  const [fold, ...others] = folds(planFolds([day(1911, 5, 2), ...week]))
  expect(others).toEqual([])
  expect(fold!.quiet).toEqual({ start: civilTime(1911, 5, 3), end: civilTime(2019, 3, 4) })
})

test('a fold leaves a margin beside the events next to it', () => {
  const [fold] = folds(planFolds([day(1911, 5, 2), ...week]))
  expect(fold!.start).toBeGreaterThan(civilTime(1911, 5, 3))
  expect(fold!.end).toBeLessThan(civilTime(2019, 3, 4))
})

test('events that can be told apart are not folded', () => {
  for (const spans of [
    [day(1911, 5, 2), day(2019, 3, 4)],
    [day(1900, 1, 1), day(1950, 1, 1), day(2000, 1, 1)],
    week,
  ])
    expect(planFolds(spans)).toEqual(planTrueScale(spans))
})

test('even a crowded century without a gap is not folded', () => {
  const spans = Array.from({ length: 300 }, (_, i) => day(1900, 1, 1 + ((i * 7919) % 36_500)))
  expect(folds(planFolds(spans))).toEqual([])
})

test('all of several like gaps between crowded days are folded', () => {
  const spans = [1960, 1970, 1981, 1990].flatMap((year) => [1, 2, 3, 4].map((date) => day(year, 6, date)))
  expect(folds(planFolds(spans))).toHaveLength(3)
})

test('a gap that a break would be as wide as is not folded, however dense the events are', () => {
  const dense = Array.from({ length: 20_000 }, (_, i) => {
    const start = civilTime(2016) + i * 4 * HOUR + (i > 9000 ? 20 * DAY : 0)
    return { start, end: start + HOUR / 60 }
  })
  expect(folds(planFolds(dense))).toEqual([])
})

test('centuries BC are folded as others are', () => {
  const plan = planFolds([day(-43, 3, 15), ...week])
  expect(folds(plan)).toHaveLength(1)
  expect(plan![0]!.start).toBeLessThan(civilTime(-43, 3, 15))
})

test('a stretch within a long event is folded where nothing begins or ends in it', () => {
  const century = { start: civilTime(2001), end: civilTime(2101) }
  expect(folds(planFolds([century, ...week]))).toHaveLength(2)
})

test('a long stretch leaves room for the few days beside it', () => {
  const plan = planFolds([{ start: civilTime(1989), end: civilTime(1990) }, ...week])!
  expect(plan.map((stretch) => stretch.folded)).toEqual([false, true, false])
  expect(plan[2]!.share).toBeGreaterThan(0.3)
})

test('one event, events of one time and an evening lie inside of the axis', () => {
  for (const spans of [
    [day(2019, 3, 4)],
    [day(2019, 3, 4), day(2019, 3, 4)],
    [{ start: civilTime(2019, 3, 4), end: civilTime(2019, 3, 4) }],
    [{ start: civilTime(2019, 3, 4) + 18 * HOUR, end: civilTime(2019, 3, 5) }],
  ]) {
    const [only, ...others] = planFolds(spans)!
    expect(others).toEqual([])
    expect(only!.start).toBeLessThan(spans[0]!.start)
    expect(only!.end).toBeGreaterThan(spans[0]!.end)
  }
})

test('an open end counts where its other end is', () => {
  const plan = planFolds([{ start: civilTime(2012), end: Infinity }, ...week])!
  expect(plan.every(({ start, end }) => Number.isFinite(start) && Number.isFinite(end))).toBe(true)
  expect(plan[0]!.start).toBeLessThan(civilTime(2012))
})

test('without a known end there is no axis', () => {
  expect(planFolds([])).toBeNull()
  expect(planFolds([{ start: -Infinity, end: Infinity }])).toBeNull()
  expect(planTrueScale([{ start: NaN, end: NaN }])).toBeNull()
})

const spans = fc.array(
  fc
    .tuple(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40_000 })),
    )
    .map(([start, days]) => ({ start: start * DAY, end: (start + days) * DAY })),
  { minLength: 1, maxLength: 40 },
)

test('stretches follow one another, share all the room, and no event begins or ends in a fold', () => {
  fc.assert(
    fc.property(spans, (spans) => {
      const plan = planFolds(spans)!
      plan.slice(1).forEach((stretch, i) => expect(stretch.start).toBe(plan[i]!.end))
      expect(plan.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(plan[0]!.folded || plan.at(-1)!.folded).toBe(false)
      for (const fold of folds(plan)) {
        expect(fold.share).toBe(0)
        for (const { start, end } of spans)
          for (const time of [start, end]) expect(time > fold.start && time < fold.end).toBe(false)
      }
    }),
  )
})

test('the order of the events does not matter', () => {
  fc.assert(
    fc.property(spans, (spans) => {
      expect(planFolds([...spans].reverse())).toEqual(planFolds(spans))
    }),
  )
})
