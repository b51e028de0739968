import { dayInList } from '../../../../src/extract/dates/rules/day-in-list.ts'
import { testRule } from '../rule-table.ts'

testRule(
  dayInList,
  [
    ['It ran on November 25 and [26].', { kind: 'calendar', month: 11, day: 26 }],
    [
      'It ran on May 3, [4] and [5].',
      { kind: 'calendar', month: 5, day: 4 },
      { kind: 'calendar', month: 5, day: 5 },
    ],
    ['The fair is open [3]–5 May.', { kind: 'calendar', month: 5, day: 3 }],
    ['From June 7 to [9, 1950], it rained.', { kind: 'calendar', year: 1950, month: 6, day: 9 }],
    ['On the [1st] and 2nd of August.', { kind: 'calendar', month: 8, day: 1 }],
  ],
  ['In May 30 percent came.', 'On May 3, 45 people came.', 'He has 3 and 4 sisters.'],
)
