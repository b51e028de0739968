import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerMedian } from '../../src/index/median.ts'

test('the lower median is the one that stands in the middle when all are sorted', () => {
  const value = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 }), fc.constant(Infinity))
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      const expected = sorted[Math.floor((values.length - 1) / 2)]
      const found = lowerMedian(Float64Array.from(values))
      if (expected === undefined) expect(found).toBeUndefined()
      else expect(found === expected).toBe(true)
    }),
  )
})
