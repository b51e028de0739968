import { expect, test } from 'vitest'
import { civilTime, DAY } from '../../../src/model/civil.ts'
import type { When } from '../../../src/model/when.ts'
import { LEAST_MARK, markExtent, markLook } from '../../../src/view/timeline/marks.ts'

const day: When = {
  edtf: '2019-03-04',
  start: civilTime(2019, 3, 4),
  end: civilTime(2019, 3, 5),
  precision: 'day',
  partOfDay: null,
  startEdge: 'sharp',
  endEdge: 'sharp',
  approximate: false,
  basis: 'stated',
  why: '',
  alternatives: [],
}

test('an hour, an evening, a day, a year and an interval all look different', () => {
  const looks = (['hour', 'part-of-day', 'day', 'year', 'interval'] as const).map((precision) => {
    const { shape, body } = markLook({ ...day, precision })
    return `${shape} ${body}`
  })
  expect(new Set(looks).size).toBe(5)
})

test('a guess has a question mark, an about a tilde, and what is stated neither', () => {
  expect(markLook({ ...day, basis: 'assumed', approximate: true })).toMatchObject({
    isAssumed: true,
    badge: '?',
  })
  expect(markLook({ ...day, approximate: true })).toMatchObject({ isApproximate: true, badge: '~' })
  expect(markLook(day).badge).toBe('')
})

test('an infinite end is an open one', () => {
  expect(markLook({ ...day, end: Infinity })).toMatchObject({ startEdge: 'sharp', endEdge: 'open' })
  expect(markLook({ ...day, start: -Infinity })).toMatchObject({ startEdge: 'open', endEdge: 'sharp' })
})

test('a mark is as long as its time where that can be seen, and open ends reach the end of the scale', () => {
  const px = (time: number): number => ((time - day.start) / DAY) * 100 + 50
  expect(markExtent(day, px, 1000)).toEqual({ from: 50, to: 150, isLength: true })
  expect(markExtent({ ...day, end: Infinity }, px, 1000)).toEqual({ from: 50, to: 1000, isLength: true })
  expect(markExtent({ ...day, start: -Infinity }, px, 1000)).toEqual({ from: 0, to: 150, isLength: true })
})

test('a mark that is too short stands for the middle of its time, inside of the scale', () => {
  const px = (time: number): number => (time - day.start) / DAY
  expect(markExtent(day, (time) => px(time) + 500, 1000)).toEqual({
    from: 500.5 - LEAST_MARK / 2,
    to: 500.5 + LEAST_MARK / 2,
    isLength: false,
  })
  expect(markExtent(day, px, 1000).from).toBe(0)
})
