import { month } from '../../../../src/extract/dates/rules/month.ts'
import { testRule } from '../rule-table.ts'

testRule(
  month,
  [
    ['It snowed in [November].', { kind: 'calendar', month: 11 }],
    ['They left [last March].', { kind: 'calendar', month: 3, which: 'last' }],
    ['They will meet [this June].', { kind: 'calendar', month: 6, which: 'this' }],
    ['The bridge opens [next April].', { kind: 'calendar', month: 4, which: 'next' }],
    ['It was founded [that May].', { kind: 'calendar', month: 5, which: 'that' }],
    ['It has been shut since [Sept.].', { kind: 'calendar', month: 9 }],
  ],
  [
    'They may come.',
    'May be it was so.',
    'The march went on.',
    'Theresa May spoke.',
    'April Jones said so.',
    'An august body met.',
    'Jan Smit skated.',
  ],
)
