import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edtfBounds, edtfOfDays } from '../../src/formats/edtf-bounds.ts'
import { parseEdtf } from '../../src/formats/edtf.ts'
import { civilTime, DAY } from '../../src/model/civil.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const year = fc
  .integer({ min: -9999, max: 9999 })
  .filter((n) => Math.abs(n) >= 100) // the library takes -000X for years after 0
  .map((n) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`)
const month = fc.integer({ min: 0, max: 25 }).map(two)
const day = fc.integer({ min: 0, max: 32 }).map(two)
const clock = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 60 }))
  .map((both) => both.map(two).join(':'))
const point = fc.oneof(
  year,
  year.map((one) => `${one.slice(0, -1)}X`),
  year.map((one) => `${one.slice(0, -2)}XX`),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, month, day, clock).map(([y, m, d, time]) => `${y}-${m}-${d}T${time}Z`),
  fc.integer({ min: 10_000, max: 200_000 }).map((n) => `Y${n}`),
)
const end = fc.oneof(point, fc.constantFrom('', '..'))
const edtf = fc
  .oneof(
    point,
    fc.tuple(end, end).map((both) => both.join('/')),
  )
  .filter((value) => !value.includes('-02-29')) // the library gives leap days to ancient years that have none

describe('the bounds of a date, without a grammar', () => {
  it('are those that the whole library gives', () => {
    fc.assert(
      fc.property(edtf, (value) => {
        expect(edtfBounds(value)).toEqual(parseEdtf(value))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['1984~', '2022-11-25%', '2004-06~/2004-08', '~1984', '19XX~'])('know that %s is about', (value) =>
    expect(edtfBounds(value)).toMatchObject({ approximate: true }),
  )

  it('know the leap days', () => {
    expect(edtfBounds('2000-02-29')?.end).toBe(Date.UTC(2000, 2, 1))
    expect(edtfBounds('-0004-02-29')?.precision).toBe('day')
  })

  it.each([
    '',
    'soon',
    '2022-13',
    '2022-02-30',
    '1900-02-29',
    '-0003-02-29',
    '/',
    '../..',
    '1/2/3',
    '20X',
    '2022-11-25T24:00',
  ])('of %j are none', (value) => expect(edtfBounds(value)).toBeNull())
})

describe('a stretch of whole days as EDTF', () => {
  it('has the same bounds', () => {
    const dayNumber = fc.integer({ min: civilTime(-9999) / DAY, max: civilTime(9999) / DAY })
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 1, max: 300 }), (first, days) => {
        const window = { start: first * DAY, end: (first + days) * DAY }
        expect(edtfBounds(edtfOfDays(window)!)).toMatchObject(window)
      }),
    )
  })

  it('is none where it does not begin and end with a day', () => {
    expect(edtfOfDays({ start: 1, end: DAY })).toBeNull()
    expect(edtfOfDays({ start: 0, end: Infinity })).toBeNull()
  })
})
