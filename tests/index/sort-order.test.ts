import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortOrder } from '../../src/index/sort-order.ts'

const key = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(0, -0, 1e15, -1e15),
)

test('numbers are sorted as comparing would, equal ones in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const expected = keys.map((_, i) => i)
      expected.sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b))
      expect([...sortOrder(Float64Array.from(keys))]).toEqual(expected)
    }),
  )
})

test('a part of the numbers can be sorted alone, and the given order stays as it was', () => {
  const order = Uint32Array.of(3, 0, 2)
  expect([...sortOrder(Float64Array.of(5, -1, 2, 7), order)]).toEqual([2, 0, 3])
  expect([...order]).toEqual([3, 0, 2])
})
