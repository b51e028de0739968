import { partOfPeriod, spokenPeriod } from '../../../../src/extract/dates/rules/spoken-period.ts'
import { testRule } from '../rule-table.ts'

const year = { kind: 'offset', unit: 'year', amount: 0, anchor: 'telling' } as const

testRule(
  partOfPeriod,
  [
    ['It opens by [the end of the year].', { kind: 'modified', modifier: 'end', base: year }],
    ['It was shut [later in the year].', { kind: 'modified', modifier: 'late', base: year }],
    [
      'It rained [early in the month].',
      {
        kind: 'modified',
        modifier: 'early',
        base: { kind: 'offset', unit: 'month', amount: 0, anchor: 'telling' },
      },
    ],
    [
      'He left [late in the day].',
      {
        kind: 'modified',
        modifier: 'late',
        base: { kind: 'offset', unit: 'day', amount: 0, anchor: 'narrative' },
      },
    ],
  ],
  ['The end of the year of the rat.', 'It was the day of the fair.'],
)

testRule(spokenPeriod, [
  ['It snowed over [the weekend].', { kind: 'calendar', weekday: 6, weekend: true }],
  ["It must be done by [year's end].", { kind: 'modified', modifier: 'end', base: year }],
  ['It must be done by [year-end].', { kind: 'modified', modifier: 'end', base: year }],
])
