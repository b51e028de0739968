import { decade } from '../../../../src/extract/dates/rules/decade.ts'
import { testRule } from '../rule-table.ts'

const years = (first: number, short = false, before = false, unit: 'decade' | 'century' = 'decade') =>
  ({ kind: 'years', unit, first, short, before }) as const

testRule(
  decade,
  [
    ['It was built in [the 1930s].', years(1930)],
    ["Films of [the 1980's] are loud.", years(1980)],
    ["He danced in [the '60s].", years(60, true)],
    ['Music of [the sixties] came back.', years(60, true)],
    ['In [the nineteen-twenties] it was a hotel.', years(1920)],
    ['They settled there in [the 1700s].', years(1700, false, false, 'century')],
    ['The temple fell in [the 480s BC].', years(480, false, true)],
  ],
  ['It cost $1990s money.', 'She is in her 30s.', 'He wrote in his sixties.', 'The temperature was in 70s.'],
)
