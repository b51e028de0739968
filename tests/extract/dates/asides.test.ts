import { describe, expect, it } from 'vitest'
import { findAsides } from '../../../src/extract/dates/asides.ts'
import { readDates } from '../../../src/extract/dates/read.ts'
import { prepareText } from '../../../src/extract/text/prepare.ts'
import { testValues } from './resolving/expect-values.ts'

const asidesOf = (text: string): string[] =>
  [...findAsides(readDates(prepareText(text)))].map(({ start, end }) => text.slice(start, end))

describe('what a history mentions in passing', () => {
  it('is a year that it leaves at once for where it was', () => {
    expect(asidesOf('In 1964 he came. It ended in 1976. In 1965 he left. In 1966 he died.')).toEqual(['1976'])
    expect(asidesOf('In 1964 he came, as in 1945. In 1965 he left. In 1966 he died.')).toEqual(['1945'])
  })
  it('is no year that the story goes on from, nor one that begins another story', () => {
    expect(asidesOf('In 1964 he came. In 1966 he left. In 1970 he died.')).toEqual([])
    expect(asidesOf('In 1776 he came. In 1777 he left. In 1775 she came. In 1776 she left.')).toEqual([])
  })
})

describe('after an aside', () => {
  testValues('2020-01-01', [
    'In [1964|1964] he came. It all ended in [1976|1976].\nIn [May|1964-05] he fled. In [1965|1965] he left. In [1966|1966] he died.',
    'Born in [1930|1930], in [1964|1964] he came. [Almost two decades earlier|1944] she had. In [May|1964-05] he fled. In [1965|1965] he left. In [1966|1966] he died.',
  ])
})

describe('who is quoted in a history', () => {
  testValues('2020-01-01', [
    'In [1810|1810] war came. On [May 3, 1812|1812-05-03] he said, "[Today|1812-05-03] we march." In [1813|1813] he fled. In [1815|1815] he died.',
  ])
})
