import { dayMonth } from '../../../../src/extract/dates/rules/day-month.ts'
import { testRule } from '../rule-table.ts'

testRule(
  dayMonth,
  [
    ['On [29 November] it froze.', { kind: 'calendar', month: 11, day: 29 }],
    ['Born [7 March 1908] in Rome.', { kind: 'calendar', year: 1908, month: 3, day: 7 }],
    ['A parade on [the 4th of July].', { kind: 'calendar', month: 7, day: 4 }],
    ['On [the twenty-first of May, 1702], it sank.', { kind: 'calendar', year: 1702, month: 5, day: 21 }],
    ['Logged [15-Mar-2021] by hand.', { kind: 'calendar', year: 2021, month: 3, day: 15 }],
    ["Since [2 June '46] it is a republic.", { kind: 'calendar', shortYear: 46, month: 6, day: 2 }],
    ['He fell on [15 March 44 BC].', { kind: 'calendar', year: -43, month: 3, day: 15 }],
  ],
  ['Paid $29 May be too much.', 'They won 3 march past medals.', 'On 45 May nothing happened.'],
)
