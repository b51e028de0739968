import { describe, expect, test } from 'vitest'
import { chooseEvent } from '../../../src/view/reader/choose-event.ts'
import { reading, when } from '../../browser/pages/hand-made.ts'

const text = 'On 4 March 2019 builders found what had burned on 2 May 1911.'
const { events } = reading('mill.txt', text, {
  dates: [
    ['4 March 2019', when([2019, 3, 4])],
    ['2 May 1911', when([1911, 5, 2])],
  ],
  events: [
    { title: 'Found', passages: [text], when: when([2019, 3, 4]), date: '4 March 2019' },
    {
      title: 'Burned',
      passages: ['what had burned on 2 May 1911'],
      when: when([1911, 5, 2]),
      date: '2 May 1911',
    },
  ],
})
const none = { date: -1, selected: null }

describe('which of the events that share a passage is meant', () => {
  test('the one that is told in the fewest words there', () => {
    expect(chooseEvent([0, 1], events, { ...none, offset: 40 })).toBe(1)
    expect(chooseEvent([0], events, { ...none, offset: 3 })).toBe(0)
  })

  test('but the one that is dated by the date that is pointed at', () => {
    expect(chooseEvent([0, 1], events, { ...none, offset: 40, date: 0 })).toBe(0)
    expect(chooseEvent([0, 1], events, { ...none, offset: 40, date: 1 })).toBe(1)
  })

  test('and the next one where that is selected already', () => {
    expect(chooseEvent([0, 1], events, { ...none, offset: 40, selected: 1 })).toBe(0)
    expect(chooseEvent([0, 1], events, { ...none, offset: 40, selected: 0 })).toBe(1)
    expect(chooseEvent([0], events, { ...none, offset: 3, selected: 0 })).toBe(0)
  })

  test('none where none is told', () => {
    expect(chooseEvent([], events, { ...none, offset: 3 })).toBeNull()
  })
})
