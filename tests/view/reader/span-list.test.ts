import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SpanList } from '../../../src/view/reader/span-list.ts'

const at = (start: number, end: number) => ({ start, end })

describe('a list of spans', () => {
  test('is in the order of the text, of two that begin together the first one first', () => {
    expect([...new SpanList([at(9, 12), at(0, 3), at(0, 8)]).order]).toEqual([1, 2, 0])
  })

  test('finds a long span that began long before the range', () => {
    const list = new SpanList([at(0, 100), at(5, 8), at(20, 30), at(40, 50)])
    expect(list.overlapping(at(60, 70))).toEqual([0])
    expect(list.overlapping(at(25, 41))).toEqual([0, 2, 3])
  })

  test('says which is the first from a place on', () => {
    const list = new SpanList([at(2, 4), at(6, 8)])
    expect([0, 2, 3, 6, 7].map((place) => list.firstFrom(place))).toEqual([0, 0, 1, 1, 2])
    expect(list.start(1)).toBe(6)
    expect(list.start(2)).toBeNaN()
  })

  test('law: it finds what a look at every span finds', () => {
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => at(start, start + length))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), span, (spans, range) => {
        const found = new SpanList(spans).overlapping(range)
        const looked = [...spans.keys()].filter(
          (i) => spans[i]!.start < range.end && range.start < spans[i]!.end,
        )
        expect([...found].sort((a, b) => a - b)).toEqual(looked)
      }),
    )
  })
})
