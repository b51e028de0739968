import { describe, expect, it } from 'vitest'
import { datesOf } from '../dated-text.ts'
import { testValues } from './expect-values.ts'

describe('what counts from the writing', () => {
  testValues('2022-11-30', [
    'It burned [yesterday|2022-11-29] and burns [today|2022-11-30].',
    'They vote [tomorrow|2022-12-01], or [the day after tomorrow|2022-12-02].',
    'It opened [last year|2021], [last month|2022-10], [last week|2022-W47].',
    'It burned [two weeks ago|2022-W46] and [ten years ago|2012].',
    'It began [this morning|2022-11-30TMO] or [last night|2022-11-29TNI].',
  ])
})

describe('what counts from the story', () => {
  testValues('2022-11-30', [
    'The ferry sank on [May 3, 2019|2019-05-03]. [Two days later|2019-05-05] it was found.',
    'The ferry sank on [May 3, 2019|2019-05-03]. [The following day|2019-05-04] they wept.',
    'She was born in [1901|1901]. [A year later|1902] they moved. [That year|1902] he died.',
    'He came on [May 3, 2019|2019-05-03]. He had left [three weeks earlier|2019-W15].',
  ])
  it('says what it counts from', () => {
    const dates = datesOf('The ferry sank on May 3, 2019. Two days later it was found.', '2022-11-30')
    expect(dates[1]?.when).toMatchObject({
      basis: 'resolved',
      why: '"Two days later" counts from the story: the text was just speaking of 2019-05-03.',
    })
  })
})

describe('what counts from nothing that is known', () => {
  testValues(null, ['It burned [yesterday|PAST_REF] and [last year|PAST_REF].'])
})

describe('what has no number', () => {
  testValues('2022-11-30', ['It burned [decades ago|PAST_REF]. [Weeks later|FUTURE_REF] it stood again.'])
})
