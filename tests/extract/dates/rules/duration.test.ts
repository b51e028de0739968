import { duration, periodDuration, vagueDuration } from '../../../../src/extract/dates/rules/duration.ts'
import { testRule } from '../rule-table.ts'

const lasting = (value: string) => ({ kind: 'duration', value }) as const

testRule(
  duration,
  [
    ['It burned for [three days].', lasting('P3D')],
    ['It burned for [nearly three days].', lasting('P3D')],
    ['A [five-year] plan began.', lasting('P5Y')],
    ['In [the past two decades] it grew.', lasting('P2DE')],
    ['They waited [90 minutes].', lasting('PT90M')],
    ['It took [a few weeks].', lasting('PXW')],
    ['It lasted [two and a half hours].', lasting('PT2.5H')],
    ['They walked for [half an hour].', lasting('PT0.5H')],
    ['It took [more than 1,000 years].', lasting('P1000Y')],
  ],
  [
    "A day's march away.",
    'He smokes ten a day.',
    'They produce 20,000 barrels a day.',
    'It cost $40 days ago.',
  ],
)

testRule(
  vagueDuration,
  [
    ['He waited for [years].', lasting('PXY')],
    ['In [recent weeks] it rained.', lasting('PXW')],
    ['Over [the past decades] it sank.', lasting('PXDE')],
  ],
  ['Years of drought came.', 'She is many years old.'],
)

testRule(periodDuration, [['Over [a two-year period] it grew.', lasting('P2Y')]])
