import { describe, expect, it } from 'vitest'
import { civilDate, DAY } from '../../../../src/model/civil.ts'
import { easter, HOLIDAYS, holidayBounds } from '../../../../src/extract/dates/lexicon/holidays.ts'
import { monthNumber } from '../../../../src/extract/dates/lexicon/months.ts'
import { numberValue, ordinalValue } from '../../../../src/extract/dates/lexicon/numbers.ts'
import { durationValue, unitOf } from '../../../../src/extract/dates/lexicon/units.ts'
import { weekdayNumber } from '../../../../src/extract/dates/lexicon/weekdays.ts'

const iso = (time: number): string => {
  const { year, month, day } = civilDate(time)
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

describe('numbers', () => {
  it.each([
    ['3', 3],
    ['2.5', 2.5],
    ['1,500', 1500],
    ['twenty-four', 24],
    ['two thousand', 2000],
    ['a hundred', 100],
    ['two and a half', 2.5],
    ['3 1/2', 3.5],
    ['elephants', null],
  ])('reads "%s" as %j', (words, value) => {
    expect(numberValue(words)).toBe(value)
  })
  it.each([
    ['4th', 4],
    ['fourth', 4],
    ['twenty-first', 21],
    ['thirtieth', 30],
    ['four', null],
  ])('reads the ordinal "%s" as %j', (words, value) => {
    expect(ordinalValue(words)).toBe(value)
  })
})

describe('names of the calendar', () => {
  it('knows months and weekdays by their names and abbreviations', () => {
    expect(['September', 'sept.', 'Sep', 'Septem'].map(monthNumber)).toEqual([9, 9, 9, null])
    expect(['Monday', 'tues.', 'Thu', 'Sunnyday'].map(weekdayNumber)).toEqual([1, 2, 4, null])
  })
  it('knows units in the singular and the plural', () => {
    expect(['years', 'Century', 'centuries', 'night', 'foot'].map(unitOf)).toEqual([
      'year',
      'century',
      'century',
      'day',
      null,
    ])
  })
  it('writes durations as TIMEX3 does', () => {
    expect([durationValue(3, 'day'), durationValue(90, 'minute'), durationValue(null, 'year')]).toEqual([
      'P3D',
      'PT90M',
      'PXY',
    ])
  })
})

describe('holidays', () => {
  // Dates of Easter: US Naval Observatory, "The Date of Easter".
  it.each([
    [1916, '1916-04-23'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('finds Easter of %i', (year, day) => {
    expect(iso(easter(year))).toBe(day)
  })
  it.each([
    ['thanksgiving', 2022, '2022-11-24'],
    ['memorial-day', 2021, '2021-05-31'],
    ['labor-day', 2020, '2020-09-07'],
    ['martin-luther-king-day', 2023, '2023-01-16'],
    ['good-friday', 2024, '2024-03-29'],
    ['mothers-day', 2019, '2019-05-12'],
  ])('finds %s of %i', (id, year, day) => {
    expect(iso(holidayBounds(id, year).start)).toBe(day)
  })
  it('has each id once, each within its own year, each at least a day long', () => {
    expect(new Set(HOLIDAYS.map(({ id }) => id)).size).toBe(HOLIDAYS.length)
    for (const { id } of HOLIDAYS) {
      const { start, end } = holidayBounds(id, 2023)
      expect(civilDate(start).year).toBe(2023)
      expect(end - start).toBeGreaterThanOrEqual(DAY)
    }
  })
  it('says which holiday it does not know', () => {
    expect(() => holidayBounds('no-such-day', 2020)).toThrow(
      'expected the id of a holiday, got "no-such-day"',
    )
  })
})
