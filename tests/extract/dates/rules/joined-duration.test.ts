import { joinedDuration, periodDuration } from '../../../../src/extract/dates/rules/joined-duration.ts'
import { testRule } from '../rule-table.ts'

const lasting = (value: string) => ({ kind: 'duration', value }) as const

testRule(
  joinedDuration,
  [
    ['A [five-year] plan began.', lasting('P5Y')],
    ['The [30-day] truce held.', lasting('P30D')],
    ['A [month-long] strike ended.', lasting('P1M')],
    ['Their [decades-long] feud ended.', lasting('PXDE')],
  ],
  ['A 41-year-old woman was found.', 'The 41-year-old was found.', 'It is three-quarters full.'],
)

testRule(periodDuration, [['Over [a two-year period] it grew.', lasting('P2Y')]])
