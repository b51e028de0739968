import { describe, expect, it } from 'vitest'
import { isNarrative } from '../../../src/extract/dates/genre.ts'
import { readDates } from '../../../src/extract/dates/read.ts'
import { writtenAnchor } from '../../../src/extract/dates/resolving/context.ts'
import { prepareText } from '../../../src/extract/text/prepare.ts'

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
  it('takes a text whose writing nobody knows for history', () => {
    expect(tellsHistory('It burned in May.', null)).toBe(true)
  })
})
