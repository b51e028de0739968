import { describe, expect, test } from 'vitest'
import { ReaderItems } from '../../../src/view/reader/items.ts'

const long = 'word '.repeat(1_000)
const items = new ReaderItems(['short', long, ''])

describe('what the reader draws one below the other', () => {
  test('is the head of each document and the pages of its text', () => {
    const all = Array.from({ length: items.count }, (_, i) => items.item(i))
    expect(all.map((item) => `${item!.document}:${item!.page ?? 'head'}`)).toEqual([
      '0:head',
      '0:0',
      '1:head',
      '1:0',
      '1:1',
      '1:2',
      '2:head',
      '2:0',
    ])
    expect([items.item(-1), items.item(8), items.item(NaN)]).toEqual([null, null, null])
  })

  test('a place in a text has its page', () => {
    expect(items.holding(1, 0)).toBe(3)
    expect(items.holding(1, long.length - 1)).toBe(5)
    expect(items.holding(2, 0)).toBe(7)
    expect(items.head(1)).toBe(2)
  })

  test('every item has an estimate, a narrow view makes longer ones', () => {
    const wide = items.estimates(700)
    expect(wide).toHaveLength(8)
    expect(Math.min(...wide.slice(0, 7))).toBeGreaterThan(0)
    expect(items.estimates(300)[3]).toBeGreaterThan(wide[3]!)
  })
})
