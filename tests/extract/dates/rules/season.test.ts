import { season } from '../../../../src/extract/dates/rules/season.ts'
import { testRule } from '../rule-table.ts'

testRule(
  season,
  [
    ['It began in [the spring of 1943].', { kind: 'calendar', year: 1943, season: 'SP' }],
    ['They left in [summer 1942].', { kind: 'calendar', year: 1942, season: 'SU' }],
    ['They left [last fall].', { kind: 'calendar', season: 'FA', which: 'last' }],
    ['It will be cold [this winter].', { kind: 'calendar', season: 'WI', which: 'this' }],
    ['It was dry in [autumn].', { kind: 'calendar', season: 'FA' }],
  ],
  [
    'Prices fall again.',
    'They spring from it.',
    'The fall of the wall.',
    'A spring in the hills.',
    'Summer Jones sang.',
  ],
)
