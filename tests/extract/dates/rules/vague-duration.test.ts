import { vagueDuration } from '../../../../src/extract/dates/rules/vague-duration.ts'
import { testRule } from '../rule-table.ts'

const lasting = (value: string) => ({ kind: 'duration', value }) as const

testRule(
  vagueDuration,
  [
    ['He waited for [years].', lasting('PXY')],
    ['In [recent weeks] it rained.', lasting('PXW')],
    ['Over [the past decades] it sank.', lasting('PXDE')],
  ],
  ['Years of drought came.', 'She is many years old.', 'The rains and years wore it down.'],
)
