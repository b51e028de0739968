import { monthDay } from '../../../../src/extract/dates/rules/month-day.ts'
import { testRule } from '../rule-table.ts'

testRule(
  monthDay,
  [
    ['It opened on [November 29].', { kind: 'calendar', month: 11, day: 29 }],
    ['It opened [Nov. 29, 1989], at last.', { kind: 'calendar', year: 1989, month: 11, day: 29 }],
    ['They met on [August 1st, 1920].', { kind: 'calendar', year: 1920, month: 8, day: 1 }],
    ['On [June the fourth] it rained.', { kind: 'calendar', month: 6, day: 4 }],
    ["Dated [Feb. 3, '71].", { kind: 'calendar', shortYear: 71, month: 2, day: 3 }],
    ['He fell on [March 15, 44 BC].', { kind: 'calendar', year: -43, month: 3, day: 15 }],
    ['He was born on [September 23, AD 9].', { kind: 'calendar', year: 9, month: 9, day: 23 }],
  ],
  [
    'They may 3 times a day.',
    'They march 3 miles.',
    'In May 30 percent came.',
    'In June 1,200 came.',
    'On May 32 it ends.',
  ],
)
