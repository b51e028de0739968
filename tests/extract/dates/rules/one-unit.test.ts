import { oneUnit, rate } from '../../../../src/extract/dates/rules/one-unit.ts'
import { testRule } from '../rule-table.ts'

const lasting = (value: string) => ({ kind: 'duration', value }) as const

testRule(
  oneUnit,
  [
    ['They stayed for [a week].', lasting('P1W')],
    ['It took [over a year] to mend.', lasting('P1Y')],
    ['He spoke for [nearly an hour].', lasting('PT1H')],
    ['[A minute and a half] went by.', lasting('PT1.5M')],
    ['It could take [a month or two].', lasting('P1M')],
  ],
  ['What a day!', 'It was a week of rain.', 'She writes twice a week.', 'An hour-long film.'],
)

testRule(
  rate,
  [
    ['They make 30 [a day].', { kind: 'set', value: 'P1D' }],
    ['She writes twice [a week].', { kind: 'set', value: 'P1W' }],
    ['It costs $2 million [a year].', { kind: 'set', value: 'P1Y' }],
  ],
  ['It costs $2 a day.', 'It was a year of rain.'],
)
