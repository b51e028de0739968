import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilTime, DAY } from '../../../src/model/civil.ts'
import { axisTimesOf } from '../../../src/index/axis-times.ts'
import { planFolds, planTrueScale } from '../../../src/index/fold-plan.ts'
import { foldedScale } from '../../../src/view/timeline/folded-scale.ts'
import { calendarAxis } from '../../../src/view/timeline/ticks.ts'
import type { Axis } from '../../../src/view/timeline/ticks.ts'

const measure = (text: string): number => text.length * 7

function axisOf(start: number, end: number, width = 1000): Axis {
  const scale = foldedScale(planTrueScale(axisTimesOf([{ start, end }]))!, width, 0)
  return calendarAxis(scale, 0, width, measure)
}
const texts = (axis: Axis, row: 'divisions' | 'context'): string[] =>
  axis.labels.filter((label) => label.row === row).map((label) => label.text)

test('a week has days, under their month and year', () => {
  const axis = axisOf(civilTime(2019, 3, 4), civilTime(2019, 3, 18))
  expect(texts(axis, 'divisions')).toContain('10')
  expect(texts(axis, 'context')).toContain('March 2019')
})

test('two months have weeks, each at its Monday, under their months', () => {
  const axis = axisOf(civilTime(2019, 3, 4), civilTime(2019, 6, 4))
  expect(texts(axis, 'divisions')).toEqual(expect.arrayContaining(['11', '18', '25']))
  expect(texts(axis, 'context')).toContain('April 2019')
  const weeks = axis.ticks.filter(({ isMajor }) => !isMajor)
  for (const { time } of weeks) expect(new Date(time).getUTCDay()).toBe(1)
})

test('the years about the beginning of the era have no year 0', () => {
  const years = texts(axisOf(civilTime(-4), civilTime(5)), 'divisions')
  expect(years).toEqual(expect.arrayContaining(['2 BC', '1 BC', 'AD 1', 'AD 2']))
})

test('a day has hours, under their date', () => {
  const axis = axisOf(civilTime(2019, 3, 4), civilTime(2019, 3, 5))
  expect(texts(axis, 'divisions')).toContain('18:00')
  expect(texts(axis, 'context')).toContain('4 March 2019')
})

test('a year has months, a life has years, and millennia have centuries with their era', () => {
  expect(texts(axisOf(civilTime(2019), civilTime(2020)), 'divisions')).toContain('Nov')
  expect(texts(axisOf(civilTime(1900), civilTime(1980)), 'divisions')).toContain('1950')
  const long = texts(axisOf(civilTime(-799), civilTime(1900)), 'divisions')
  expect(long).toContain('500 BC')
  expect(long).toContain('AD 500')
  expect(long).toContain('1500')
})

test('a tick lies where its time is', () => {
  const spans = [{ start: civilTime(2019, 3, 4), end: civilTime(2019, 3, 18) }]
  const scale = foldedScale(planTrueScale(axisTimesOf(spans))!, 1000, 0)
  for (const { time, px } of calendarAxis(scale, 0, 1000, measure).ticks) {
    expect(px).toBeCloseTo(scale.px(time), 6)
    expect(time % DAY).toBe(0)
  }
})

test('each side of a fold has its own year', () => {
  const day = (time: number) => ({ start: time, end: time + DAY })
  const spans = [day(civilTime(1911, 5, 2)), ...[4, 5, 6, 7].map((date) => day(civilTime(2019, 3, date)))]
  const scale = foldedScale(planFolds(axisTimesOf(spans))!, 260, 60)
  const context = texts(calendarAxis(scale, 0, 320, measure), 'context').join(' ')
  expect(context).toContain('1911')
  expect(context).toContain('2019')
})

test('labels of a row never overlap, stay in view, and say a year first', () => {
  const wild = fc.record({
    start: fc.integer({ min: -1_500_000, max: 700_000 }),
    days: fc.oneof(fc.double({ min: 0.05, max: 3, noNaN: true }), fc.integer({ min: 1, max: 900_000 })),
    width: fc.integer({ min: 280, max: 1600 }),
    zoom: fc.double({ min: 1, max: 500, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(wild, ({ start, days, width, zoom, part }) => {
      const plan = planTrueScale(
        axisTimesOf([{ start: start * DAY, end: Math.round((start + days) * DAY) }]),
      )!
      const scale = foldedScale(plan, width * zoom, 0)
      const left = part * (scale.width - width)
      const { labels } = calendarAxis(scale, left, left + width, measure)
      for (const row of ['divisions', 'context']) {
        const inRow = labels.filter((label) => label.row === row)
        expect(new Set(inRow.map(({ time }) => time)).size).toBe(inRow.length)
        inRow.forEach(({ px, width: own }, i) => {
          expect(px).toBeGreaterThanOrEqual(left)
          expect(px + own).toBeLessThanOrEqual(left + width + 1e-6)
          if (i > 0) expect(px).toBeGreaterThanOrEqual(inRow[i - 1]!.px + inRow[i - 1]!.width)
        })
      }
      const readable = labels.filter(({ text }) => /\d{4}|AD|BC/.test(text))
      expect(readable.length).toBeGreaterThan(0)
    }),
    { numRuns: 400 },
  )
})
