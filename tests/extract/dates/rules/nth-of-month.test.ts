import { nthOfMonth } from '../../../../src/extract/dates/rules/nth-of-month.ts'
import { testRule } from '../rule-table.ts'

testRule(
  nthOfMonth,
  [
    [
      'It snowed in [the last week of March].',
      { kind: 'nth', nth: -1, unit: 'week', whole: { kind: 'calendar', month: 3 } },
    ],
    [
      'They vote on [the second Tuesday in May 1990].',
      { kind: 'nth', nth: 2, unit: 'day', weekday: 2, whole: { kind: 'calendar', month: 5, year: 1990 } },
    ],
    [
      'It opened on [the first day of 2001].',
      { kind: 'nth', nth: 1, unit: 'day', whole: { kind: 'calendar', year: 2001 } },
    ],
  ],
  ['The last week of the war was quiet.'],
)
