import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Heights } from '../../../src/view/scroll/heights.ts'

const heightsOf = (...heights: number[]): Heights => new Heights(Float64Array.from(heights))

describe('heights of a long list', () => {
  test('an empty list has no height and no item', () => {
    const none = heightsOf()
    expect(none.total).toBe(0)
    expect(none.at(10)).toBe(-1)
    expect(none.set(0, 5)).toBe(0)
  })

  test('an item begins where those before it end', () => {
    const three = heightsOf(10, 20, 30)
    expect([0, 1, 2, 3].map((item) => three.top(item))).toEqual([0, 10, 30, 60])
    expect(three.total).toBe(60)
  })

  test('a place belongs to the item that it lies in, and beyond the list to its ends', () => {
    const three = heightsOf(10, 20, 30)
    expect([-5, 0, 9.5, 10, 29, 30, 60, 900].map((place) => three.at(place))).toEqual([
      0, 0, 0, 1, 1, 2, 2, 2,
    ])
  })

  test('a mended height moves what is below it', () => {
    const three = heightsOf(10, 20, 30)
    expect(three.set(1, 50)).toBe(30)
    expect(three.top(2)).toBe(60)
    expect(three.height(1)).toBe(50)
    expect(three.at(59)).toBe(1)
  })

  test('law: after any changes it answers as plain sums do', () => {
    const list = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 70 })
    const changes = fc.array(fc.tuple(fc.nat(69), fc.integer({ min: 0, max: 500 })), { maxLength: 30 })
    fc.assert(
      fc.property(list, changes, fc.nat(40_000), (plain, changes, place) => {
        const heights = heightsOf(...plain)
        for (const [item, height] of changes) {
          if (item >= plain.length) continue
          heights.set(item, height)
          plain[item] = height
        }
        const tops = plain.map((_, i) => plain.slice(0, i).reduce((sum, one) => sum + one, 0))
        expect(plain.map((_, i) => heights.top(i))).toEqual(tops)
        expect(heights.total).toBe(plain.reduce((sum, one) => sum + one, 0))
        expect(heights.at(place)).toBe(tops.findLastIndex((top) => top <= place))
      }),
    )
  })
})
