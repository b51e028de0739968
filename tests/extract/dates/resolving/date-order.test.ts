import { describe, expect, it } from 'vitest'
import { datesOf } from '../dated-text.ts'
import { testValues } from './expect-values.ts'

describe('the order of day and month, for a whole text', () => {
  testValues('2022-01-01', [
    'Signed [3/4/2021|2021-04-03], sealed [29/11/2021|2021-11-29].',
    'Signed [3/4/2021|2021-03-04], sealed [11/29/2021|2021-11-29].',
    'Signed [3/4/2021|2021-04-03], after the fair of [5 May 2020|2020-05-05].',
    'Signed [3/4/2021|2021-03-04], after the fair of [May 5, 2020|2020-05-05].',
    'Signed on [Saturday, 3/4/2021|2021-04-03].',
    'Signed [3/4/21|2021-04-03], sealed [29/11/21|2021-11-29].',
  ])

  it('says what shows it, and keeps the other reading', () => {
    expect(datesOf('Signed 3/4/2021, sealed 29/11/2021.', '2022-01-01')[0]).toMatchObject({
      basis: 'resolved',
      when: {
        why: '"3/4/2021" is read day first, as "29/11/2021" in the same text.',
        alternatives: ['2021-03-04'],
      },
    })
  })

  it('is assumed where the text shows nothing, or both', () => {
    for (const text of ['Signed 3/4/2021.', 'Signed 3/4/2021, sealed 29/11/2021 and 11/29/2021.'])
      expect(datesOf(text, '2022-01-01')[0]).toMatchObject({
        value: '2021-03-04',
        basis: 'assumed',
        when: { alternatives: ['2021-04-03'] },
      })
  })
})
