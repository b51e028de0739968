import { comparison, samePeriod } from '../../../../src/extract/dates/rules/comparison.ts'
import { testRule } from '../rule-table.ts'

const yearBefore = (unit: 'period' | 'quarter' | 'month') =>
  ({ kind: 'shifted', unit: 'year', amount: -1, from: { kind: 'same', unit } }) as const

testRule(comparison, [
  ['Profit doubled from [the year-ago quarter].', yearBefore('quarter')],
  ['Exports fell against [the same month last year].', yearBefore('month')],
  ['They sold fewer than in [the corresponding period a year earlier].', yearBefore('period')],
])

testRule(
  samePeriod,
  [
    ['Income for [the quarter] was flat.', { kind: 'same', unit: 'quarter' }],
    ['Orders rose in [the latest period].', { kind: 'same', unit: 'period' }],
    [
      'Against [the 1987 quarter] it was poor.',
      { kind: 'within', part: { kind: 'calendar' }, whole: { kind: 'calendar', year: 1987 } },
    ],
  ],
  ['The period of unrest was over.', 'He lived in the old quarter-mile house.'],
)
