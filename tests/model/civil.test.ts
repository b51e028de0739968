import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, civilTime, DAY, daysInMonth, isoWeekday } from '../../src/model/civil.ts'
import { spanContains, spansOverlap } from '../../src/model/span.ts'

describe('days on the civil calendar', () => {
  it('come back from their time, in any year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(civilDate(civilTime(year, month, day))).toEqual({ year, month, day })
          expect(civilDate(civilTime(year, month, day) + DAY - 1)).toEqual({ year, month, day })
        },
      ),
    )
  })

  it('keep years of one and two figures as they are', () => {
    expect(civilDate(civilTime(44, 3, 15)).year).toBe(44)
    expect(civilDate(civilTime(-43, 3, 15)).year).toBe(-43)
  })

  it.each([
    [2000, 2, 29],
    [1900, 2, 28],
    [2024, 2, 29],
    [2023, 4, 30],
    [0, 2, 29],
  ])('year %i, month %i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days))

  it('are counted from Monday, before 1970 too', () => {
    expect(isoWeekday(civilTime(1970, 1, 1))).toBe(4)
    expect(isoWeekday(civilTime(1969, 7, 20))).toBe(7)
    expect(isoWeekday(civilTime(2026, 3, 2) + DAY - 1)).toBe(1)
  })
})

describe('spans', () => {
  it('that only touch do not overlap', () => {
    expect(spansOverlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
    expect(spansOverlap({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true)
  })
  it('contain themselves', () => {
    expect(spanContains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true)
    expect(spanContains({ start: 1, end: 4 }, { start: 0, end: 2 })).toBe(false)
  })
})
