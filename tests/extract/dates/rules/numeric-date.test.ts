import { numericDate } from '../../../../src/extract/dates/rules/numeric-date.ts'
import { testRule } from '../rule-table.ts'

testRule(
  numericDate,
  [
    [
      'Signed [11/29/2022] in ink.',
      { kind: 'calendar', year: 2022, month: 11, day: 29, order: 'month-first' },
    ],
    ['Signed [29.11.2022] in ink.', { kind: 'calendar', year: 2022, month: 11, day: 29, order: 'day-first' }],
    ['Signed [2022/11/29] in ink.', { kind: 'calendar', year: 2022, month: 11, day: 29 }],
    [
      'Signed [3/4/2021] in ink.',
      { kind: 'calendar', year: 2021, month: 3, day: 4, usualOrder: 'month-first' },
    ],
    ['Signed [5/5/2021] in ink.', { kind: 'calendar', year: 2021, month: 5, day: 5 }],
    [
      'Signed [11/29/22] in ink.',
      { kind: 'calendar', shortYear: 22, month: 11, day: 29, order: 'month-first' },
    ],
  ],
  [
    'Version 10.2.2011.4 is out.',
    'They won 3/4 of it.',
    'The score was 21-15-10.',
    'It cost $11/29/2022.',
    'The host is 10.0.0.1.',
    'On 45/99/2022 nothing was.',
  ],
)
