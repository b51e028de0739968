import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilTime, DAY, HOUR } from '../../src/model/civil.ts'
import { calendarStep, floorTo, nearestTo, nextAfter, STEPS } from '../../src/model/calendar-step.ts'

test('days of ten are the 1st, 10th and 20th of each month', () => {
  const step = calendarStep('day', 10)
  const days: number[] = []
  for (let time = civilTime(2024, 2, 1); time <= civilTime(2024, 3, 10); time = nextAfter(step, time))
    days.push(time)
  expect(days.map((time) => new Date(time).getUTCDate())).toEqual([1, 10, 20, 1, 10])
})

test('weeks begin on Monday, across the ends of months and before 1970', () => {
  const week = calendarStep('week')
  expect(floorTo(week, civilTime(2024, 3, 3))).toBe(civilTime(2024, 2, 26))
  expect(nextAfter(week, civilTime(2024, 2, 26))).toBe(civilTime(2024, 3, 4))
  expect(floorTo(week, civilTime(1911, 5, 2) + 5 * HOUR)).toBe(civilTime(1911, 5, 1))
})

test('every second day does not run into the next month', () => {
  expect(nextAfter(calendarStep('day', 2), civilTime(2023, 2, 27))).toBe(civilTime(2023, 3, 1))
  expect(floorTo(calendarStep('day', 2), civilTime(2023, 1, 31))).toBe(civilTime(2023, 1, 29))
})

test('centuries are counted in round years on both sides of the era', () => {
  const step = calendarStep('year', 100)
  const years: number[] = []
  for (let time = floorTo(step, civilTime(-150)); time < civilTime(250); time = nextAfter(step, time))
    years.push(new Date(time).getUTCFullYear())
  expect(years).toEqual([-199, -99, 1, 100, 200]) // 200 BC, 100 BC, AD 1, AD 100, AD 200
})

test('hours are those of the civil day before 1970 too', () => {
  expect(floorTo(calendarStep('hour', 6), civilTime(1911, 5, 2) + 13 * HOUR)).toBe(
    civilTime(1911, 5, 2) + 12 * HOUR,
  )
})

test('the nearest of two equally near boundaries is the earlier', () => {
  expect(nearestTo(calendarStep('day'), civilTime(2019, 3, 4) + DAY / 2)).toBe(civilTime(2019, 3, 4))
})

test('every step begins at or before a time, ends after it, and begins where it says that it does', () => {
  const time = fc
    .integer({ min: -4_000_000, max: 800_000 })
    .chain((day) => fc.integer({ min: 0, max: DAY - 1 }).map((ms) => day * DAY + ms))
  fc.assert(
    fc.property(fc.constantFrom(...STEPS), time, (step, time) => {
      const floor = floorTo(step, time)
      const next = nextAfter(step, time)
      expect(floor).toBeLessThanOrEqual(time)
      expect(next).toBeGreaterThan(time)
      expect(floorTo(step, floor)).toBe(floor)
      expect(floorTo(step, next)).toBe(next)
      expect(floorTo(step, next - 1)).toBe(floor)
    }),
  )
})
