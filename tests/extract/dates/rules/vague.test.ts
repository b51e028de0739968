import { vague } from '../../../../src/extract/dates/rules/vague.ts'
import { testRule } from '../rule-table.ts'

const ref = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF') => ({ kind: 'vague', value }) as const

testRule(
  vague,
  [
    ['It is empty [now].', ref('PRESENT_REF')],
    ['It was [recently] painted.', ref('PAST_REF')],
    ['Nobody knows [the future].', ref('FUTURE_REF')],
  ],
  ['Now that it is over, they rest.', 'The band Future Islands played.', 'The former mayor soon left.'],
)
