import { monthYear } from '../../../../src/extract/dates/rules/month-year.ts'
import { testRule } from '../rule-table.ts'

testRule(
  monthYear,
  [
    ['It fell in [November 1989].', { kind: 'calendar', year: 1989, month: 11 }],
    ['In [June, 1944] it began.', { kind: 'calendar', year: 1944, month: 6 }],
    ['By [August of 1914] all was lost.', { kind: 'calendar', year: 1914, month: 8 }],
    ['The fleet met in [September 480 BC].', { kind: 'calendar', year: -479, month: 9 }],
    ["It is of [Nov. '98].", { kind: 'calendar', shortYear: 98, month: 11 }],
  ],
  ['In March 2,000 came.'],
)
