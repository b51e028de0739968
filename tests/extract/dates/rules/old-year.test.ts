import { oldYear } from '../../../../src/extract/dates/rules/old-year.ts'
import { testRule } from '../rule-table.ts'

const open = (year: number) => ({ kind: 'calendar', year, eraOpen: true }) as const

testRule(
  oldYear,
  [
    ['In [490] the fleet sailed.', open(490)],
    ['The war lasted until [404].', open(404)],
    ['The siege of [490]–480 BC was long.', open(490)],
  ],
  ['In 490 villages it snowed.', 'They bought 300 ships.', 'It cost 300 percent more.'],
)
