import { everyPeriod, setAdverb } from '../../../../src/extract/dates/rules/set.ts'
import { testRule } from '../rule-table.ts'

const set = (value: string) => ({ kind: 'set', value }) as const

testRule(
  setAdverb,
  [
    ['It is swept [daily].', set('XXXX-XX-XX')],
    ['They pay [annually].', set('XXXX')],
  ],
  ['The China Daily wrote so.', 'He reads The Daily Bugle.'],
)

testRule(everyPeriod, [
  ['They meet [every Monday].', set('XXXX-WXX-1')],
  ['They meet [Fridays].', set('XXXX-WXX-5')],
  ['It floods [each summer].', set('XXXX-SU')],
  ['It is held [every two years].', set('P2Y')],
  ['It is held [every March].', set('XXXX-03')],
  ['He walks [every morning].', set('XXXX-XX-XXTMO')],
])
