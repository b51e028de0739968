import { expect, test } from 'vitest'
import { civilTime, DAY } from '../../../src/model/civil.ts'
import { axisTimesOf } from '../../../src/index/axis-times.ts'
import { planFolds, planTrueScale } from '../../../src/index/fold-plan.ts'
import { foldedScale } from '../../../src/view/timeline/folded-scale.ts'
import { pageFrom, snapAt, stepFrom, stepWindow } from '../../../src/view/timeline/snap.ts'

const years = foldedScale(
  planTrueScale(axisTimesOf([{ start: civilTime(1900), end: civilTime(1980) }]))!,
  1000,
  0,
)
const day = (time: number) => ({ start: time, end: time + DAY })
const spans = [day(civilTime(1911, 5, 2)), ...[4, 5, 6, 7].map((date) => day(civilTime(2019, 3, date)))]
const folded = foldedScale(planFolds(axisTimesOf(spans))!, 40, 60)

test('a window on decades snaps to years, one on days to days', () => {
  expect(snapAt(years, years.px(civilTime(1950, 4, 1)))).toBe(civilTime(1950))
  expect(snapAt(folded, folded.px(civilTime(2019, 3, 5) + DAY / 5))).toBe(civilTime(2019, 3, 5))
})

test('a place in a fold snaps to its nearer edge', () => {
  const fold = folded.segments[1]!
  expect(snapAt(folded, fold.from + 10)).toBe(fold.start)
  expect(snapAt(folded, fold.to - 10)).toBe(fold.end)
})

test('a step goes to the next boundary, and over a fold at once', () => {
  expect(stepFrom(years, civilTime(1950), 1)).toBe(civilTime(1951))
  expect(stepFrom(years, civilTime(1950), -1)).toBe(civilTime(1949))
  const fold = folded.segments[1]!
  expect(stepFrom(folded, fold.start, 1)).toBe(fold.end)
  expect(stepFrom(folded, fold.end, -1)).toBe(fold.start)
})

test('a page is ten steps, but no more than a part of the axis, and at least one step', () => {
  expect(pageFrom(years, civilTime(1950), 1)).toBe(civilTime(1960))
  const fold = folded.segments[1]!
  const page = folded.px(pageFrom(folded, fold.end, 1)) - fold.to
  expect(page).toBeGreaterThan(0)
  expect(page).toBeLessThanOrEqual(folded.width / 8)
  expect(pageFrom(folded, fold.start, 1)).toBe(fold.end)
})

test('steps stop at the ends of the axis', () => {
  const { start, end } = years.segments[0]!
  expect(stepFrom(years, start, -1)).toBe(start)
  expect(stepFrom(years, end, 1)).toBe(end)
  expect(stepWindow(years, { start: civilTime(1950), end }, 1)).toBeNull()
})

test('a window that is stepped keeps its length', () => {
  const window = { start: civilTime(1950), end: civilTime(1953) }
  const moved = stepWindow(years, window, 1)!
  expect(moved.start).toBe(civilTime(1951))
  expect(moved.end - moved.start).toBe(window.end - window.start)
})
