import { describe, expect, it } from 'vitest'
import { isNarrative } from '../../../src/extract/dates/genre.ts'
import { readDates } from '../../../src/extract/dates/read.ts'
import { writtenAnchor } from '../../../src/extract/dates/resolving/context.ts'
import { prepareText } from '../../../src/extract/text/prepare.ts'
import { datesOf } from './dated-text.ts'

const tellsHistory = (text: string, written: string | null): boolean =>
  isNarrative(
    readDates(prepareText(text)),
    writtenAnchor({ edtf: written, basis: written ? 'given' : 'assumed', why: '' }),
  )

describe('telling history from news', () => {
  it('takes a text with many years that are gone for history', () => {
    expect(
      tellsHistory('Founded in 1810, burned in 1812, rebuilt in 1820, sold in 1850.', '2020-01-01'),
    ).toBe(true)
  })
  it('takes a text that counts from its writing for news', () => {
    expect(
      tellsHistory('It burned on Monday. Last year it was sold. It was built in 1810.', '2020-01-01'),
    ).toBe(false)
  })
  it('tells the months of a text without a day of writing by the year that it is in, not by its last', () => {
    const text = 'The siege was lifted in 1803. It began again in May.\n\nIn 1807 there was peace.'
    const [, may] = datesOf(text)
    expect([may?.value, may?.basis]).toEqual(['1803-05', 'resolved'])
  })
  it('takes the year of another paragraph for a guess where nobody says when a text was written', () => {
    const [, may] = datesOf('The mill burned in 1803.\n\nIn May there was a fair.')
    expect([may?.value, may?.basis]).toEqual(['1803-05', 'assumed'])
    const [, known] = datesOf('It burned in 1803.\n\nIn May 1804 there was a fair. In June it closed.')
    expect([known?.value, known?.basis]).toEqual(['1804-05', 'stated'])
  })
  it('takes a text whose writing nobody knows for history', () => {
    expect(tellsHistory('It burned in May.', null)).toBe(true)
  })
})
