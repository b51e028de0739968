import { describe, expect, test } from 'vitest'
import { dateSource, quotesOf, whyBeside } from '../../../src/view/cards/card-words.ts'
import { reading, when } from '../../browser/pages/hand-made.ts'
import type { Told } from '../../browser/pages/hand-made.ts'

const text = `They met on 4 March. For nearly four days, they sang. ${'x'.repeat(2_000)}`
const inferred = when([2019, 3, 5], 1, { basis: 'inferred', precision: 'interval' })

function told(event: Omit<Told, 'title'>) {
  const source = reading('mill', text, {
    dates: [
      ['4 March', when([2019, 3, 4])],
      ['nearly four days', null, { type: 'DURATION' }],
    ],
    events: [{ title: 'Told', ...event }],
  })
  return [source.events[0]!, source] as const
}

describe('the words of the text that a date was read from', () => {
  test('are those of its date mention', () => {
    expect(
      dateSource(...told({ passages: ['They met on 4 March.'], when: when([2019, 3, 4]), date: '4 March' })),
    ).toBe('4 March')
  })

  test('are the length of time in its passage where the date was inferred', () => {
    expect(dateSource(...told({ passages: ['For nearly four days, they sang.'], when: inferred }))).toBe(
      'nearly four days',
    )
    expect(dateSource(...told({ passages: ['They met on 4 March.'], when: inferred }))).toBe('')
  })

  test('are none where only the order of the telling says it, or nothing does', () => {
    const later = { ...inferred, endEdge: 'open' } as const
    expect(dateSource(...told({ passages: ['For nearly four days, they sang.'], when: later }))).toBe('')
    expect(dateSource(...told({ passages: ['For nearly four days, they sang.'] }))).toBe('')
  })
})

describe('what a card says beside', () => {
  test('the reason does not say again which words it was worked out from', () => {
    const why = 'Worked out from "nearly four days", counted from the happening told before it.'
    expect(whyBeside({ ...inferred, why }, 'nearly four days')).toBe(
      'Counted from the happening told before it.',
    )
    expect(whyBeside({ ...inferred, why }, '')).toBe(why)
    expect(whyBeside({ ...inferred, why: 'So it is.' }, 'nearly four days')).toBe('So it is.')
  })

  test('quotes are the words of the text, very long ones say how much more there is', () => {
    const [event, source] = told({ passages: ['They met on 4 March.', 'x'.repeat(2_000)] })
    const [first, second] = quotesOf(event, source)
    expect(first).toEqual({ text: 'They met on 4 March.', more: 0 })
    expect(second!.text).toBe('x'.repeat(1_200))
    expect(second!.more).toBe(800)
  })
})
