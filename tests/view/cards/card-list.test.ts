import { describe, expect, test } from 'vitest'
import { buildEventIndex } from '../../../src/index/event-index.ts'
import { CardList } from '../../../src/view/cards/card-list.ts'
import { CardOrder } from '../../../src/view/cards/card-order.ts'
import type { CardScope } from '../../../src/view/cards/card-order.ts'
import { place, reading, when } from '../../browser/pages/hand-made.ts'

const UNDATED = 0
const LATE = 1
const EARLY = 2
const NEITHER = 3
const { events } = reading('list', 'a b c d', {
  events: [
    { title: 'undated', passages: ['a'], places: [place('Lecco')] },
    { title: 'late', passages: ['b'], when: when([2019, 3, 6]) },
    { title: 'early', passages: ['c'], when: when([1911, 5, 2]), places: [place('Lecco')] },
    { title: 'neither', passages: ['d'] },
  ],
})
const order = new CardOrder(events, buildEventIndex(events).inOrder())
const list = (shown: readonly number[], scope: CardScope = 'all'): CardList =>
  new CardList(order, Uint8Array.from(shown), scope)

const titles = (list: CardList): string[] =>
  Array.from({ length: list.length }, (_, at) => list.item(at)!).map((item) =>
    item.kind === 'card' ? events[item.event]!.title : `[${item.count}]`,
  )

describe('the list of cards', () => {
  test('is in order of time, and what has no date stands under its own heading with a count', () => {
    expect(titles(list([1, 1, 1, 1]))).toEqual(['early', 'late', '[2]', 'undated', 'neither'])
    expect(titles(list([1, 0, 0, 0]))).toEqual(['[1]', 'undated'])
    expect(titles(list([0, 0, 0, 0]))).toEqual([])
  })

  test('leaves out what is not shown', () => {
    expect(titles(list([0, 1, 0, 0]))).toEqual(['late'])
    expect(list([0, 1, 0, 1]).cards).toBe(2)
  })

  test('lists what has no place, dated or not, and what has no date', () => {
    expect(titles(list([1, 1, 1, 1], 'unplaced'))).toEqual(['late', '[1]', 'neither'])
    expect(titles(list([1, 1, 1, 1], 'undated'))).toEqual(['undated', 'neither'])
  })

  test('numbers its cards, headings left out, and has nothing beyond its ends', () => {
    const whole = list([1, 1, 1, 1])
    const positions = [0, 1, 2, 3, 4].flatMap((at) => {
      const item = whole.item(at)
      return item?.kind === 'card' ? [item.position] : []
    })
    expect(positions).toEqual([0, 1, 2, 3])
    expect([whole.item(-1), whole.item(5), whole.item(NaN)]).toEqual([null, null, null])
  })

  test('finds a card, and for one that is not listed the next', () => {
    const whole = list([1, 1, 1, 1])
    expect([EARLY, LATE, UNDATED, NEITHER].map((event) => whole.at(event))).toEqual([0, 1, 3, 4])
    const some = list([0, 1, 0, 1])
    expect([EARLY, LATE, UNDATED, NEITHER].map((event) => some.at(event))).toEqual([-1, 0, -1, 2])
    expect([EARLY, LATE, UNDATED, NEITHER].map((event) => some.from(event))).toEqual([0, 0, 2, 2])
    expect(list([0, 1, 0, 0]).from(NEITHER)).toBe(1)
  })

  test('has an estimate of each height', () => {
    expect([...list([1, 1, 1, 1]).heights(90, 40)]).toEqual([90, 90, 40, 90, 90])
    expect([...list([0, 1, 1, 0]).heights(90, 40)]).toEqual([90, 90])
  })
})

test('what lacks a place or a date is counted, and how much of it is shown', () => {
  expect(order.count('unplaced', Uint8Array.of(1, 1, 1, 1))).toEqual({ total: 2, shown: 2 })
  expect(order.count('undated', Uint8Array.of(0, 1, 1, 1))).toEqual({ total: 2, shown: 1 })
  expect(order.count('all', Uint8Array.of(0, 1, 0, 0))).toEqual({ total: 4, shown: 1 })
})
