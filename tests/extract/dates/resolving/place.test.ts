import { describe, expect, it } from 'vitest'
import { datesOf } from '../dated-text.ts'
import { testValues } from './expect-values.ts'

describe('months and days without a year in the news', () => {
  testValues('2022-11-30', [
    'It burned on [November 25|2022-11-25].',
    'It burned in [March|2022-03].',
    'It burned on [June 20|2022-06-20], not on [April 20|2022-04-20].',
    'Payable on [December 20|2022-12-20].',
    'They will meet on [December 20|2022-12-20].',
    'They left [last January|2022-01] and come back [next January|2023-01].',
    'It was shut on [Easter|2022-04-17].',
  ])
  it('says how the year was found and keeps the others', () => {
    expect(datesOf('It burned on June 20.', '2022-11-30')[0]?.when).toMatchObject({
      basis: 'resolved',
      why: '"June 20" gives no year; the text was written on 2022-11-30; so it is the latest one before it.',
      alternatives: ['2023-06-20', '2021-06-20'],
    })
  })
})

describe('months and days without a year in a history', () => {
  const HISTORY = 'It was founded in 1801, moved in 1806 and burned in 1809. '
  testValues('2022-11-30', [
    'It was founded in [1801|1801], moved in [1806|1806] and burned in [1809|1809]. In [1812|1812] war came. In [May|1812-05] the town fell.',
    'It was founded in [1801|1801], moved in [1806|1806] and burned in [1809|1809]. On [December 3, 1812|1812-12-03] it snowed. On [January 5|1813-01-05] they fled.',
    'It was founded in [1801|1801], moved in [1806|1806] and burned in [1809|1809]. In [1812|1812] war came. [That May|1812-05] the town fell.',
  ])
  it('says that the year is that of the story', () => {
    const dates = datesOf(`${HISTORY}In 1812 war came. In May the town fell.`, '2022-11-30')
    expect(dates.at(-1)?.when).toMatchObject({
      edtf: '1812-05',
      basis: 'resolved',
      why: '"May" gives no year; the text was just speaking of 1812; it is the year that the story is in.',
    })
  })
})

describe('weekday and date together', () => {
  testValues('2022', [
    'The hall opened on [Sunday, 6 March|2022-03-06].',
    'It shut on [Friday, 6 March|2020-03-06].',
  ])
  it('says that the weekday decided', () => {
    expect(datesOf('It shut on Friday, 6 March.', '2022')[0]?.when?.why).toContain(
      'the weekday agrees with that year',
    )
  })
})

describe('where nobody knows the year', () => {
  testValues(null, ['It burned in [May|XXXX-05], on [the 4th of May|XXXX-05-04].'])
  it('is assumed, and no date of any event', () => {
    expect(datesOf('It burned in May.')[0]).toMatchObject({ basis: 'assumed', when: null })
  })
})
