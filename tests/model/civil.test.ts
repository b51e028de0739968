import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, civilTime, DAY, daysInMonth, isoWeekday } from '../../src/model/civil.ts'

/** The same by JavaScript's own calendar. */
function byDate(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

describe('the civil calendar', () => {
  it.each([
    [1970, 1, 1, 0],
    [2000, 2, 29, 951_782_400_000],
    [0, 1, 1, -62_167_219_200_000],
    [-43, 3, 15, -63_517_824_000_000],
  ])('puts %i-%i-%i where it belongs', (year, month, day, time) => {
    expect(civilTime(year, month, day)).toBe(time)
    expect(civilDate(time)).toEqual({ year, month, day })
  })

  it('agrees with that of JavaScript, months and days that overflow included', () => {
    const year = fc.integer({ min: -5000, max: 12_000 })
    const part = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(year, part, part, (year, month, day) => {
        expect(civilTime(year, month, day)).toBe(byDate(year, month, day))
      }),
    )
  })

  it('finds the day that any time lies in', () => {
    fc.assert(
      fc.property(fc.integer({ min: byDate(-5000, 1, 1), max: byDate(12_000, 1, 1) }), (time) => {
        const { year, month, day } = civilDate(time)
        expect(civilTime(year, month, day)).toBe(Math.floor(time / DAY) * DAY)
        const date = new Date(time)
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(isoWeekday(time)).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  it('knows how long months are', () => {
    expect([daysInMonth(2000, 2), daysInMonth(1900, 2), daysInMonth(2023, 4)]).toEqual([29, 28, 30])
  })
})
