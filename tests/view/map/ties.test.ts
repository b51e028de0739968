import { expect, test } from 'vitest'
import { tiesBetween } from '../../../src/view/map/ties.ts'

test('three points are tied with two short lines, not with all three', () => {
  const [a, b, c] = [
    { x: 0.1, y: 0.5 },
    { x: 0.3, y: 0.5 },
    { x: 0.2, y: 0.5 },
  ]
  const ties = tiesBetween([a, b, c]).map(({ from, to }) => [from.x, to.x])
  expect(ties).toEqual([
    [0.1, 0.2],
    [0.2, 0.3],
  ])
})

test('a tie over the antimeridian is short', () => {
  const [tie] = tiesBetween([
    { x: 0.98, y: 0.5 },
    { x: 0.03, y: 0.5 },
  ])
  expect(tie!.to.x).toBeCloseTo(1.03, 9)
})

test('one point, and points in one place, need no tie', () => {
  expect(tiesBetween([])).toEqual([])
  expect(tiesBetween([{ x: 0.2, y: 0.2 }])).toEqual([])
  expect(
    tiesBetween([
      { x: 0.2, y: 0.2 },
      { x: 0.2, y: 0.2 },
    ]),
  ).toEqual([])
})
