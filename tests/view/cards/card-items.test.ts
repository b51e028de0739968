import { describe, expect, test } from 'vitest'
import { buildEventIndex } from '../../../src/index/event-index.ts'
import { cardItems, inCardOrder, sameItem } from '../../../src/view/cards/card-items.ts'
import type { CardItem, CardScope } from '../../../src/view/cards/card-items.ts'
import { place, reading, when } from '../../browser/pages/hand-made.ts'

const text = 'a b c d'
const { events } = reading('list', text, {
  events: [
    { title: 'undated', passages: ['a'], places: [place('Lecco')] },
    { title: 'late', passages: ['b'], when: when([2019, 3, 6]) },
    { title: 'early', passages: ['c'], when: when([1911, 5, 2]), places: [place('Lecco')] },
    { title: 'neither', passages: ['d'] },
  ],
})
const order = inCardOrder(buildEventIndex(events), events)

const list = (shown: readonly number[], scope: CardScope = 'all'): readonly CardItem[] =>
  cardItems(order, events, Uint8Array.from(shown), scope).items
const titles = (items: readonly CardItem[]): string[] =>
  items.map((item) => (item.kind === 'card' ? events[item.event]!.title : `[${item.count}]`))

describe('the list of cards', () => {
  test('is in order of time, and what has no date stands under its own heading with a count', () => {
    expect(titles(list([1, 1, 1, 1]))).toEqual(['early', 'late', '[2]', 'undated', 'neither'])
  })

  test('leaves out what is not shown', () => {
    expect(titles(list([0, 1, 0, 0]))).toEqual(['late'])
    expect(cardItems(order, events, Uint8Array.of(0, 1, 0, 1), 'all').count).toBe(2)
  })

  test('lists what has no place, dated or not, and what has no date', () => {
    expect(titles(list([1, 1, 1, 1], 'unplaced'))).toEqual(['late', '[1]', 'neither'])
    expect(titles(list([1, 1, 1, 1], 'undated'))).toEqual(['undated', 'neither'])
  })

  test('numbers its cards, headings left out', () => {
    const positions = list([1, 1, 1, 1]).flatMap((item) => (item.kind === 'card' ? [item.position] : []))
    expect(positions).toEqual([0, 1, 2, 3])
  })
})

describe('what stood first when a list changes', () => {
  const whole = list([1, 1, 1, 1])

  test('is found again', () => {
    expect(sameItem(whole, 1, list([1, 1, 0, 1]))).toBe(0)
  })

  test('where it is gone, the next that is left takes its place, else the end', () => {
    expect(sameItem(whole, 0, list([0, 1, 0, 1]))).toBe(0)
    expect(sameItem(whole, 4, list([1, 1, 1, 0]))).toBe(3)
    expect(sameItem(whole, 0, [])).toBe(0)
  })
})
