import { shortYear, spelledYear, yearRangeEnd } from '../../../../src/extract/dates/rules/short-year.ts'
import { testRule } from '../rule-table.ts'

const year = (year: number) => ({ kind: 'calendar', year }) as const

testRule(
  yearRangeEnd,
  [
    ['The war of 1914–[18] was long.', year(1918)],
    ['The season 1999-[2000] was dry.', year(2000)],
    ['The season 1995/[96] was dry.', year(1996)],
  ],
  ['It was won 21-15.', 'Flight 1914-10 was late.', 'On 1914-08-04 it began.'],
)

testRule(
  shortYear,
  [["The flood of ['98] was worse.", { kind: 'calendar', shortYear: 98 }]],
  ["Music of the '60s.", "He's 98 now."],
)

testRule(
  spelledYear,
  [
    ['In [nineteen ninety-six] he left.', year(1996)],
    ['In [two thousand and four] it sank.', year(2004)],
    ['It was [the year two thousand].', year(2000)],
    ['Since [nineteen oh five] they met.', year(1905)],
  ],
  ['They are nineteen hundred in all.', 'Some two thousand people came.'],
)
