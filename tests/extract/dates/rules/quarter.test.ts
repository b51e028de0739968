import { quarter } from '../../../../src/extract/dates/rules/quarter.ts'
import { testRule } from '../rule-table.ts'

testRule(
  quarter,
  [
    ['Profit fell in [the third quarter].', { kind: 'calendar', quarter: 3 }],
    ['It earned more in [Q3 2021].', { kind: 'calendar', year: 2021, quarter: 3 }],
    ['In [the second half of 1994] it grew.', { kind: 'calendar', year: 1994, half: 2 }],
    [
      "It lost in [last year's first quarter].",
      {
        kind: 'within',
        part: { kind: 'calendar', quarter: 1 },
        whole: { kind: 'offset', unit: 'year', amount: -1, anchor: 'written' },
      },
    ],
  ],
  ['The second half of the match was dull.', 'A quarter of it was sold.'],
)
