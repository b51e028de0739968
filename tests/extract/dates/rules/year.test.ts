import { year } from '../../../../src/extract/dates/rules/year.ts'
import { testRule } from '../rule-table.ts'

const only = (year: number) => ({ kind: 'calendar', year }) as const

testRule(
  year,
  [
    ['It was built in [1889].', only(1889)],
    ['Caesar died in [44 BC].', only(-43)],
    ['It erupted in [AD 79].', only(79)],
    ['It was [the year 2000] at last.', only(2000)],
    ['In [fiscal 1989] it lost money.', only(1989)],
    ['The [1906] earthquake destroyed it.', only(1906)],
    ['The town was founded in [1066].', only(1066)],
  ],
  [
    'They sold 1989 shares.',
    'It cost $1989.',
    'Flight 1984 was late.',
    'See page 1999.',
    'Room 2001 is empty.',
    'Some 1,914 came.',
    'They walked 2000 miles.',
    'He dialled 555-1984.',
    'It weighs 1500 tons.',
    'Version 2.2010 is out.',
  ],
)
