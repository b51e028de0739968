import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitText } from '../../../src/view/timeline/text-fit.ts'

const measure = (text: string): number => text.length

test('a text that fits stays whole', () => {
  expect(fitText('The bridge falls', 16, measure)).toBe('The bridge falls')
})

test('a longer one is cut between words, without the comma there', () => {
  expect(fitText('The bridge, old and tired, falls', 14, measure)).toBe('The bridge…')
})

test('a first word that does not fit is cut between characters, never in one', () => {
  expect(fitText('Wilhelminian', 5, measure)).toBe('Wilh…')
  expect(fitText('👩‍👩‍👧👩‍👩‍👧', 9, measure)).toBe('👩‍👩‍👧…')
})

test('nothing is said where nothing fits', () => {
  expect(fitText('Bridge', 1, measure)).toBe('')
})

test('the result always fits', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 40 }), (text, room) => {
      expect(measure(fitText(text, room, measure))).toBeLessThanOrEqual(room)
    }),
  )
})
