import { describe, expect, test } from 'vitest'
import { civilTime, DAY, HOUR } from '../../../src/model/civil.ts'
import type { When } from '../../../src/model/when.ts'
import { whenInFull, whenWords } from '../../../src/view/words/when-words.ts'

const from = civilTime(2022, 11, 25)
const when = (more: Partial<When> = {}): When => ({
  edtf: '2022-11-25',
  start: from,
  end: from + DAY,
  precision: 'day',
  partOfDay: null,
  startEdge: 'sharp',
  endEdge: 'sharp',
  approximate: false,
  basis: 'stated',
  why: '',
  alternatives: [],
  ...more,
})
const year = (first: number, after: number, more: Partial<When> = {}): When =>
  when({ start: civilTime(first), end: civilTime(after), ...more })

describe('when something was, in words', () => {
  test('a day is a day, and a guess says that it is one', () => {
    expect(whenWords(when())).toBe('25 November 2022')
    expect(whenWords(when({ basis: 'assumed' }))).toBe('25 November 2022 (assumed)')
    expect(whenWords(when({ approximate: true, basis: 'inferred' }))).toBe(
      'about 25 November 2022 (inferred)',
    )
  })

  test('a part of a day goes by its name', () => {
    const evening = { precision: 'part-of-day', partOfDay: 'evening', start: from + 18 * HOUR } as const
    expect(whenWords(when(evening))).toBe('evening of 25 November 2022')
  })

  test('seasons, decades and centuries go by their names', () => {
    const season = { edtf: '2022-23', precision: 'season' } as const
    expect(whenWords(when({ ...season, start: civilTime(2022, 9), end: civilTime(2022, 12) }))).toBe(
      'autumn 2022',
    )
    expect(whenWords(year(1980, 1990, { precision: 'decade' }))).toBe('1980s')
    expect(whenWords(year(1800, 1900, { precision: 'century' }))).toBe('19th century')
    expect(whenWords(year(1901, 2001, { precision: 'century' }))).toBe('20th century')
    expect(whenWords(year(1000, 1100, { precision: 'century' }))).toBe('11th century')
  })

  test('what has no name is said by its ends', () => {
    expect(whenWords(year(-99, 1, { precision: 'century' }))).toBe('100 BC to 1 BC')
    expect(whenWords(year(1985, 1995, { precision: 'decade' }))).toBe('1985 to 1994')
  })

  test('an open end is said, whatever it is known to be before', () => {
    expect(whenWords(when({ end: Infinity }))).toBe('25 November 2022 or later')
    expect(whenWords(when({ end: from + 5 * DAY, endEdge: 'open' }))).toBe('25 November 2022 or later')
    const inferred = { edtf: '2022-11-25/..', start: from + 18 * HOUR, precision: 'interval' } as const
    expect(whenWords(when({ ...inferred, end: Infinity }))).toBe('25 November 2022 or later')
    expect(whenWords(when({ ...inferred, end: from + 4 * DAY }))).toBe('25 to 28 November 2022')
    expect(whenWords(when({ start: -Infinity }))).toBe('until 25 November 2022')
    expect(whenWords(when({ startEdge: 'open' }))).toBe('25 November 2022 or earlier')
    expect(whenWords(when({ start: -Infinity, end: Infinity }))).toBe('no known time')
  })
})

describe('when something was, with how that is known', () => {
  test('what is stated needs no more words', () => {
    expect(whenInFull(when(), 'November 25, 2022')).toBe('25 November 2022')
  })

  test('what was worked out says from which words', () => {
    const days = when({ end: from + 4 * DAY, approximate: true, basis: 'inferred' })
    expect(whenInFull(days, 'For nearly three days')).toBe(
      'about 25 to 28 November 2022, worked out from “For nearly three days”',
    )
    expect(whenInFull(when({ basis: 'resolved' }), 'the Friday after')).toBe(
      '25 November 2022, worked out from “the Friday after”',
    )
  })

  test('what no words say is inferred, and a guess is called one', () => {
    expect(whenInFull(when({ basis: 'inferred' }), '')).toBe(
      '25 November 2022, inferred from the order of the telling',
    )
    expect(whenInFull(when({ basis: 'assumed' }), 'November 25')).toBe(
      '25 November 2022, partly a guess from “November 25”',
    )
  })
})
