import { describe, expect, it } from 'vitest'
import { readDates } from '../../../src/extract/dates/read.ts'
import { findWrittenDate } from '../../../src/extract/dates/written-date.ts'
import { prepareText } from '../../../src/extract/text/prepare.ts'

const written = (text: string, given: string | null = null) => {
  const prepared = prepareText(text)
  const { edtf, basis } = findWrittenDate(prepared, readDates(prepared), given)
  return [edtf, basis]
}

describe('when a text was written', () => {
  it.each([
    ['a given date', 'The mayor resigned.', '2020-05-01', ['2020-05-01', 'given']],
    ['a dateline with a year', 'NAIROBI, May 3, 1999 - The mayor resigned.', null, ['1999-05-03', 'stated']],
    [
      'a line that is only a date',
      'Mayor gone\n\nTuesday, September 1, 2015\n\nThe mayor resigned.',
      null,
      ['2015-09-01', 'stated'],
    ],
    [
      'a line of publication',
      'Mayor gone\n\nPublished: 4 June 2011\n\nThe mayor resigned.',
      null,
      ['2011-06-04', 'stated'],
    ],
    [
      'a dateline without a year, and the latest year in the text',
      'LIMA, May 3 (Wire) - The mayor, elected in 1998, resigned.',
      null,
      ['1998-05-03', 'assumed'],
    ],
    [
      'the latest date in the text',
      'He came in 1990 and left on 3 May 1992.',
      null,
      ['1992-05-03', 'assumed'],
    ],
    ['nothing', 'The mayor resigned.', null, [null, 'assumed']],
    ['a given text that is no date', 'The mayor resigned.', 'soon', [null, 'assumed']],
  ] as const)('is taken from %s', (_, text, given, expected) => {
    expect(written(text, given)).toEqual(expected)
  })

  it('is not taken from a date in the middle of a sentence', () => {
    expect(written('On May 3, 1999, the mayor resigned. He died in 2004.')).toEqual(['2004', 'assumed'])
  })

  it('is not taken from the days of birth and death behind a name', () => {
    expect(written('Ada King (May 3, 1815 – June 5, 1852) was a writer.')).toEqual(['1852-06-05', 'assumed'])
    expect(written('LYON (May 3, 1999) – The mayor resigned.')).toEqual(['1999-05-03', 'stated'])
  })

  it('says why', () => {
    const prepared = prepareText('NAIROBI, May 3, 1999 - The mayor resigned.')
    expect(findWrittenDate(prepared, readDates(prepared), null).why).toBe(
      'The text\'s own date line says "May 3, 1999".',
    )
  })
})
