import { describe, expect, it } from 'vitest'
import { datesOf, marked } from '../dated-text.ts'
import { testValues } from './expect-values.ts'

describe('dates that say all', () => {
  testValues(null, [
    'It fell on [November 9, 1989|1989-11-09].',
    'He was killed on [15 March 44 BC|BC0044-03-15].',
    'Work began in [1889|1889], in [the 1880s|188], in [the 19th century|18].',
    'It opened in [the spring of 1943|1943-SP] and shut in [Q3 1944|1944-Q3].',
    'They met on [Tuesday, November 29, 2022|2022-11-29].',
  ])
  it('drops days that no calendar has', () => {
    expect(marked('On February 30, 2020 it was open.')).toBe('On February 30, 2020 it was open.')
  })
  it('is stated and says so', () => {
    expect(datesOf('It fell on November 9, 1989.')[0]).toMatchObject({
      basis: 'stated',
      when: { edtf: '1989-11-09', why: 'All of it stands in the text.', alternatives: [] },
    })
  })
  it('writes the years before our era as astronomers count them', () => {
    expect(datesOf('He was killed on 15 March 44 BC.')[0]?.when?.edtf).toBe('-0043-03-15')
  })
})

describe('weekdays', () => {
  // Written on a Wednesday.
  testValues('2022-11-30', [
    'It burned on [Monday|2022-11-28].',
    'She said on [Thursday|2022-11-24] that she was well.',
    'They will vote on [Monday|2022-12-05].',
    'He came [last Friday|2022-11-25].',
    'It opens [next Tuesday|2022-12-06].',
    'It shut on [Wednesday|2022-11-30].',
  ])
  it('keeps the other reading', () => {
    expect(datesOf('It burned on Monday.', '2022-11-30')[0]?.when).toMatchObject({
      basis: 'resolved',
      alternatives: ['2022-12-05'],
    })
  })
})

describe('years of two figures', () => {
  testValues('2005-01-01', [
    "The flood of ['98|1998] was worse.",
    "The class of ['07|2007] is large.",
    'Signed [11/29/62|1962-11-29] in ink.',
  ])
})

describe('quarters', () => {
  testValues('1990-05-10', [
    'Profit rose in [the first quarter|1990-Q1].',
    'Profit rose in [the third quarter|1989-Q3].',
    'Profit will rise in [the third quarter|1990-Q3].',
    "It lost money in [last year's second quarter|1989-Q2].",
  ])
})

describe('numeric dates', () => {
  it('keeps both readings where day and month could change places', () => {
    const [mention] = datesOf('Signed 3/4/2021 in ink.', '2022-01-01')
    expect(mention).toMatchObject({ value: '2021-03-04', basis: 'assumed' })
    expect(mention?.when?.alternatives).toEqual(['2021-04-03'])
  })
})
