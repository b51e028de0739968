import { expect, test } from 'vitest'
import { civilTime, DAY, HOUR } from '../../../src/model/civil.ts'
import {
  clockWords,
  lengthWords,
  spanWords,
  timeWords,
  yearWords,
} from '../../../src/view/words/date-words.ts'

test('years are written with their era where they need one', () => {
  expect([1989, 476, 1, 0, -43, -11_999, 12_000].map(yearWords)).toEqual([
    '1989',
    'AD 476',
    'AD 1',
    '1 BC',
    '44 BC',
    '12,000 BC',
    'AD 12,000',
  ])
})

test('a span is said in the fewest words', () => {
  const said = (start: number, end: number): string => spanWords({ start, end })
  expect(said(civilTime(2019, 3, 4), civilTime(2019, 3, 5))).toBe('4 March 2019')
  expect(said(civilTime(2019, 3, 4), civilTime(2019, 3, 8))).toBe('4 to 7 March 2019')
  expect(said(civilTime(2019, 3, 30), civilTime(2019, 4, 3))).toBe('30 March to 2 April 2019')
  expect(said(civilTime(2018, 12, 30), civilTime(2019, 1, 3))).toBe('30 December 2018 to 2 January 2019')
  expect(said(civilTime(2019, 3), civilTime(2019, 4))).toBe('March 2019')
  expect(said(civilTime(2019, 3), civilTime(2019, 6))).toBe('March to May 2019')
  expect(said(civilTime(2019), civilTime(2020))).toBe('2019')
  expect(said(civilTime(-43), civilTime(2))).toBe('44 BC to AD 1')
})

test('a span with a time of day says it', () => {
  const evening = { start: civilTime(2019, 3, 5) + 18 * HOUR, end: civilTime(2019, 3, 6) }
  expect(spanWords(evening)).toBe('5 March 2019, 18:00 to 24:00')
  expect(spanWords({ ...evening, end: evening.end + HOUR })).toBe(
    '5 March 2019, 18:00 to 6 March 2019, 01:00',
  )
})

test('a time says its hour only where it is not midnight', () => {
  expect(timeWords(civilTime(1911, 5, 2))).toBe('2 May 1911')
  expect(timeWords(civilTime(1911, 5, 2) + 9 * HOUR)).toBe('2 May 1911, 09:00')
  expect(clockWords(-HOUR)).toBe('23:00')
})

test('a length counts whole units', () => {
  const start = civilTime(1911, 5, 3)
  expect(lengthWords({ start, end: civilTime(2019, 3, 4) })).toBe('107 years')
  expect(lengthWords({ start, end: civilTime(1912, 9, 2) })).toBe('15 months')
  expect(lengthWords({ start, end: start + 40 * DAY })).toBe('40 days')
  expect(lengthWords({ start, end: start + 30 * HOUR })).toBe('30 hours')
  expect(lengthWords({ start: civilTime(-12_000), end: civilTime(2000) })).toBe('14,000 years')
})
