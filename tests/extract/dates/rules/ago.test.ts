import { ago, dayBefore, someTimeAgo } from '../../../../src/extract/dates/rules/ago.ts'
import { testRule } from '../rule-table.ts'

testRule(
  ago,
  [
    ['The dam broke [two weeks ago].', { kind: 'offset', unit: 'week', amount: -2, anchor: 'written' }],
    ['[Forty-one years ago] she left.', { kind: 'offset', unit: 'year', amount: -41, anchor: 'written' }],
    ['It reopened [three months later].', { kind: 'offset', unit: 'month', amount: 3, anchor: 'narrative' }],
    ['It had shut [6 days earlier].', { kind: 'offset', unit: 'day', amount: -6, anchor: 'narrative' }],
    ['A ship left [a fortnight ago].', { kind: 'offset', unit: 'week', amount: -2, anchor: 'written' }],
    ['The vote is [ten days from now].', { kind: 'offset', unit: 'day', amount: 10, anchor: 'written' }],
    [
      'The mill closed [nearly 30 years ago].',
      {
        kind: 'modified',
        modifier: 'about',
        base: { kind: 'offset', unit: 'year', amount: -30, anchor: 'written' },
      },
    ],
    ['She came back [a few days later].', { kind: 'vague-offset', unit: 'day', sign: 1 }],
    [
      'Sales rose from [a year ago].',
      { kind: 'offset', unit: 'year', amount: -1, anchor: 'written', comparison: true },
    ],
  ],
  [
    'He arrived two days before the storm.',
    'She paid three weeks prior to the sale.',
    'No sooner than two hours later than planned.',
  ],
)

testRule(
  someTimeAgo,
  [
    ['It burned down [decades ago].', { kind: 'vague-offset', unit: 'decade', sign: -1 }],
    ['[Weeks later] he confessed.', { kind: 'vague-offset', unit: 'week', sign: 1 }],
  ],
  ['They met months before the war.'],
)

testRule(
  dayBefore,
  [
    ['It had rained [the day before].', { kind: 'offset', unit: 'day', amount: -1, anchor: 'narrative' }],
    ['It snowed [the week after].', { kind: 'offset', unit: 'week', amount: 1, anchor: 'narrative' }],
    [
      'They had met [the night before].',
      {
        kind: 'part-of-day',
        part: 'NI',
        day: { kind: 'offset', unit: 'day', amount: -1, anchor: 'narrative' },
      },
    ],
  ],
  ['He left the day before his birthday.', 'The year after she moved was hard.'],
)
