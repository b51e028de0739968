import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Mentions } from '../../../src/view/reader/mentions.ts'
import { SpanList } from '../../../src/view/reader/span-list.ts'

test('law: mentions in the order of the text are found as any spans are', () => {
  const steps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 9 })), { maxLength: 30 })
  fc.assert(
    fc.property(steps, fc.nat(200), fc.integer({ min: 1, max: 60 }), (steps, start, length) => {
      let at = 0
      const spans = steps.map(([gap, length]) => {
        const span = { start: at + gap, end: at + gap + length }
        at = span.end
        return span
      })
      const mentions = new Mentions(spans)
      const list = new SpanList(spans)
      const range = { start, end: start + length }
      expect(mentions.overlapping(range)).toEqual(list.overlapping(range))
      expect(mentions.firstFrom(start)).toBe(list.firstFrom(start))
      expect(mentions.count).toBe(spans.length)
    }),
  )
})

test('beyond the last mention there is none', () => {
  const one = new Mentions([{ start: 3, end: 5 }])
  expect(one.start(0)).toBe(3)
  expect(one.start(1)).toBeNaN()
})
