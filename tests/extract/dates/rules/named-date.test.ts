import { namedDate } from '../../../../src/extract/dates/rules/named-date.ts'
import { testRule } from '../rule-table.ts'

const named = (id: string) => ({ kind: 'named', id }) as const

testRule(
  namedDate,
  [
    ['He landed there on [D-Day].', named('d-day')],
    ['Nothing was the same after [9/11].', named('september-11')],
    ['A [June 4] survivor spoke.', named('june-fourth')],
    ['The lessons of [September 11] were many.', named('september-11')],
    ['They call it "[June Fourth]" at home.', named('june-fourth')],
  ],
  ['The market is on June 4.', 'On September 11, 1973, the palace burned.', 'The ratio is 9/112.'],
)
