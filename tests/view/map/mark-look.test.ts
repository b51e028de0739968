import { expect, test } from 'vitest'
import { countWords } from '../../../src/view/map/paint-marks.ts'
import { markLook, markSize } from '../../../src/view/map/mark-look.ts'
import { event, when } from './places.ts'

test('what happened, what is reported, planned, might be and was not each look different', () => {
  const fills = (['happened', 'reported', 'planned', 'hypothetical', 'negated'] as const).map(
    (status) => markLook([event([], { status })]).fill,
  )
  expect(new Set(fills).size).toBe(5)
})

test('events of different status together look like what happened', () => {
  expect(markLook([event([], { status: 'planned' }), event([])]).fill).toBe('solid')
  expect(markLook([event([], { status: 'planned' }), event([], { status: 'planned' })]).fill).toBe('hollow')
})

test('a mark looks assumed only where every date at it is', () => {
  const [guess, known] = [event([], { when: when(0, 'assumed') }), event([], { when: when(0) })]
  expect(markLook([guess]).isAssumed).toBe(true)
  expect(markLook([guess, known]).isAssumed).toBe(false)
  expect(markLook([event([])]).isAssumed).toBe(false)
})

test('a mark grows with its count, and a place in doubt is wider than a pin', () => {
  const size = (count: number, isDoubtful = false): number => markSize({ kind: 'pin', count, isDoubtful })
  expect(size(1)).toBeLessThan(size(2))
  expect(size(2)).toBeLessThan(size(200))
  expect(size(1, true)).toBeGreaterThan(size(1))
})

test('a count is written in at most four characters', () => {
  expect([7, 999, 1000, 1234, 9999, 45_678, 2_345_678].map(countWords)).toEqual([
    '7',
    '999',
    '1k',
    '1.2k',
    '9.9k',
    '45k',
    '2.3M',
  ])
})
