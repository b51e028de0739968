import { duration } from '../../../../src/extract/dates/rules/duration.ts'
import { testRule } from '../rule-table.ts'

const lasting = (value: string) => ({ kind: 'duration', value }) as const

testRule(
  duration,
  [
    ['It burned for [three days].', lasting('P3D')],
    ['It burned for [nearly three days].', lasting('P3D')],
    ['In [the past two decades] it grew.', lasting('P20Y')],
    ['They waited [90 minutes].', lasting('PT90M')],
    ['It took [a few weeks].', lasting('PXW')],
    ['It took [a couple of weeks].', lasting('P2W')],
    ['It lasted [two and a half hours].', lasting('PT2.5H')],
    ['They walked for [half an hour].', lasting('PT0.5H')],
    ['It took [more than 1,000 years].', lasting('P1000Y')],
    ['Over [12 consecutive months] it grew.', lasting('P12M')],
  ],
  ['She is 41 years old.', 'It cost $40 days ago.', 'One day he left.', 'A six-year-old boy was found.'],
)
