import { weekday } from '../../../../src/extract/dates/rules/weekday.ts'
import { testRule } from '../rule-table.ts'

const day = (weekday: number) => ({ kind: 'calendar', weekday }) as const

testRule(
  weekday,
  [
    ['It rained [Monday].', day(1)],
    ['He came [last Friday].', { ...day(5), which: 'last' }],
    ['They vote [this coming Tuesday].', { ...day(2), which: 'next' }],
    ['It reopens [next Sunday].', { ...day(7), which: 'next' }],
    ["[Wednesday]'s match was lost.", day(3)],
    ['Shut since [Fri.] at noon.', day(5)],
  ],
  ['The sun shone and they sat down.', 'The Sunday Times said so.', 'She wed him.', 'SAT scores fell.'],
)
