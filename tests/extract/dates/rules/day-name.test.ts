import { dayName } from '../../../../src/extract/dates/rules/day-name.ts'
import { testRule } from '../rule-table.ts'

const named = (id: string, month: number, day: number) =>
  ({ kind: 'named', ids: [id], otherwise: { kind: 'calendar', month, day } }) as const

testRule(
  dayName,
  [
    ['A [June 4] survivor spoke.', named('tiananmen-square-massacre', 6, 4)],
    ['They call it "[June Fourth]" at home.', named('tiananmen-square-massacre', 6, 4)],
    ['The lessons of [September 11] were many.', named('september-11-attacks', 9, 11)],
    ['The [September 11] coup in Chile was bloody.', named('chilean-coup-of-1973', 9, 11)],
    ['One of the [20 July] conspirators fled.', named('20-july-plot', 7, 20)],
    ['The heirs of the [26th of July] Movement met.', named('attack-on-the-moncada-barracks', 7, 26)],
  ],
  [
    'The market is on June 4.',
    'On September 11, 1973, the palace burned.',
    'A June 5 survivor spoke.',
    'The Oct. 23 killing shook the town.',
  ],
)
