import { deicticPeriod } from '../../../../src/extract/dates/rules/deictic-period.ts'
import { testRule } from '../rule-table.ts'

testRule(
  deicticPeriod,
  [
    ['It fell [last year].', { kind: 'offset', unit: 'year', amount: -1, anchor: 'written' }],
    ['It rains [this week].', { kind: 'offset', unit: 'week', amount: 0, anchor: 'written' }],
    ['They meet [next month].', { kind: 'offset', unit: 'month', amount: 1, anchor: 'written' }],
    ['It ended [that year].', { kind: 'offset', unit: 'year', amount: 0, anchor: 'narrative' }],
    ['She died [the same month].', { kind: 'offset', unit: 'month', amount: 0, anchor: 'narrative' }],
    ['[The following day] they fled.', { kind: 'offset', unit: 'day', amount: 1, anchor: 'narrative' }],
    ['It grew in [the current fiscal year].', { kind: 'offset', unit: 'year', amount: 0, anchor: 'written' }],
    ['Prices rose in [the past year].', { kind: 'duration', value: 'P1Y' }],
    ['To [this day] nobody knows.', { kind: 'vague', value: 'PRESENT_REF' }],
  ],
  ['That week the team lost was hard.', 'The last day of the fair.'],
)
