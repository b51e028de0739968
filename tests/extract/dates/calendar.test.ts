import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CalendarUnit,
  edtfPeriod,
  isoWeek,
  periodAt,
  periodEnd,
  shiftPeriod,
  shiftTime,
  timexPeriod,
} from '../../../src/extract/dates/calendar.ts'
import { parseEdtf } from '../../../src/formats/edtf.ts'
import { civilTime, DAY } from '../../../src/model/civil.ts'

const UNITS: readonly CalendarUnit[] = [
  ...(['day', 'week', 'month', 'season', 'quarter', 'half'] as const),
  ...(['year', 'decade', 'century', 'millennium'] as const),
]
const anyUnit = fc.constantFrom(...UNITS)
const anyTime = fc.integer({ min: civilTime(-3000), max: civilTime(3000) })

describe('stretches of the calendar', () => {
  it.each<[CalendarUnit, number, string, string]>([
    ['day', civilTime(2022, 11, 29), '2022-11-29', '2022-11-29'],
    ['week', civilTime(2022, 11, 29), '2022-W48', '2022-11-28/2022-12-04'],
    ['weekend', civilTime(2022, 11, 29), '2022-W48-WE', '2022-12-03/2022-12-04'],
    ['month', civilTime(2022, 11, 29), '2022-11', '2022-11'],
    ['season', civilTime(2022, 11, 29), '2022-FA', '2022-23'],
    ['season', civilTime(2023, 1, 29), '2022-WI', '2022-24'],
    ['quarter', civilTime(2022, 11, 29), '2022-Q4', '2022-10/2022-12'],
    ['half', civilTime(2022, 11, 29), '2022-H2', '2022-07/2022-12'],
    ['year', civilTime(-43), 'BC0044', '-0043'],
    ['decade', civilTime(1934), '193', '193X'],
    ['century', civilTime(1934), '19', '19XX'],
    ['millennium', civilTime(1934), '1', '1XXX'],
  ])('names the %s that holds a time', (unit, time, timex, edtf) => {
    const period = periodAt(unit, time)
    expect(timexPeriod(period)).toBe(timex)
    expect(edtfPeriod(period)).toBe(edtf)
  })

  it('holds the time that it was asked for', () => {
    fc.assert(
      fc.property(anyUnit, anyTime, (unit, time) => {
        const period = periodAt(unit, time)
        expect(period.start).toBeLessThanOrEqual(time)
        expect(periodEnd(period)).toBeGreaterThan(time)
      }),
    )
  })

  it('tiles the calendar: the next begins where one ends', () => {
    fc.assert(
      fc.property(anyUnit, anyTime, fc.integer({ min: -40, max: 40 }), (unit, time, count) => {
        const period = shiftPeriod(periodAt(unit, time), count)
        expect(shiftPeriod(period, 1).start).toBe(periodEnd(period))
        expect(periodAt(unit, period.start)).toEqual(period)
        expect(shiftPeriod(period, -count)).toEqual(periodAt(unit, time))
      }),
    )
  })

  it('is written in EDTF that means the same stretch', () => {
    fc.assert(
      fc.property(anyUnit, anyTime, (unit, time) => {
        const period = periodAt(unit, time)
        expect(parseEdtf(edtfPeriod(period))).toMatchObject({ start: period.start, end: periodEnd(period) })
      }),
    )
  })

  it('counts ISO weeks as ISO 8601 does at the turn of years', () => {
    expect(isoWeek(civilTime(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
    expect(isoWeek(civilTime(2018, 12, 31))).toEqual({ year: 2019, week: 1 })
  })

  it('keeps the end of a month within the month', () => {
    expect(shiftTime(civilTime(2020, 3, 31), 'month', -1)).toBe(civilTime(2020, 2, 29))
    expect(shiftTime(civilTime(2020, 2, 29), 'year', 1)).toBe(civilTime(2021, 2, 28))
    expect(shiftTime(civilTime(2020, 2, 29), 'week', 1)).toBe(civilTime(2020, 2, 29) + 7 * DAY)
  })
})
