import { holiday } from '../../../../src/extract/dates/rules/holiday.ts'
import { testRule } from '../rule-table.ts'

const named = (id: string) => ({ kind: 'holiday', id }) as const

testRule(
  holiday,
  [
    ['The shops shut on [Christmas Day].', named('christmas')],
    [
      'The rising of [Easter 1916] failed.',
      { kind: 'within', part: named('easter'), whole: { kind: 'calendar', year: 1916 } },
    ],
    ['They moved [last Thanksgiving].', { ...named('thanksgiving'), which: 'last' }],
    ["A ball on [New Year's Eve] was given.", named('new-years-eve')],
    ["Marchers met on [St. Patrick's Day] again.", named('saint-patricks-day')],
  ],
  ['They sailed to Easter Island.', 'A christmas without snow.', 'Sales rose in may.'],
)
