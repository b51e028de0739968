import { century } from '../../../../src/extract/dates/rules/century.ts'
import { testRule } from '../rule-table.ts'

testRule(
  century,
  [
    [
      'A church of [the 12th century] stands there.',
      { kind: 'years', unit: 'century', first: 1100, short: false, before: false },
    ],
    [
      'It is [twentieth-century] work.',
      { kind: 'years', unit: 'century', first: 1900, short: false, before: false },
    ],
    [
      'The walls are of [the 5th century BC].',
      { kind: 'years', unit: 'century', first: 400, short: false, before: true },
    ],
    [
      'It lasted into [the second millennium].',
      { kind: 'years', unit: 'millennium', first: 1000, short: false, before: false },
    ],
  ],
  ['The batsman scored his 40th century.', 'A quarter of a century.'],
)
