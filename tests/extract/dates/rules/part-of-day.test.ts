import { noon, partOfDay } from '../../../../src/extract/dates/rules/part-of-day.ts'
import { testRule } from '../rule-table.ts'

const night = (amount: number) =>
  ({
    kind: 'part-of-day',
    part: 'NI',
    day: { kind: 'offset', unit: 'day', amount, anchor: 'narrative' },
  }) as const

testRule(
  partOfDay,
  [
    ['It sank in [the evening].', { kind: 'part-of-day', part: 'EV', day: null }],
    ['It sank at [dawn].', { kind: 'part-of-day', part: 'MO', day: null }],
    ['[That night] they fled.', night(0)],
    ['[The next night] they came back.', night(1)],
    ['In [the early morning hours] it burned.', { kind: 'part-of-day', part: 'MO', day: null }],
  ],
  ['The night club burned.', 'A morning-after pill.'],
)

const clock = (hour: number) => ({ kind: 'clock', hour, minute: 0, zone: '', day: null }) as const
testRule(noon, [
  ['They met at [noon].', clock(12)],
  ['They parted at [midnight].', clock(24)],
])
