import { namedDate } from '../../../../src/extract/dates/rules/named-date.ts'
import { testRule } from '../rule-table.ts'

const named = (...ids: [string, ...string[]]) => ({ kind: 'named', ids }) as const

testRule(
  namedDate,
  [
    ['He landed there on [D-Day].', named('normandy-landings')],
    ['Nothing was the same after [9/11].', named('september-11-attacks')],
    ['[The October Revolution] began here.', named('october-revolution')],
    ['It lay empty since [the Rwandan genocide].', named('rwandan-genocide')],
    ['Nobody lived there after [Chernobyl].', named('chernobyl-disaster')],
    ['Since [the fall of the Berlin Wall] it is open.', named('fall-of-the-berlin-wall')],
    ['It was the eve of the coup of [18 Brumaire].', named('coup-of-18-brumaire')],
    ['It was the anniversary of [Bloody Sunday].', named('bloody-sunday')],
  ],
  [
    'The ratio is 9/112.',
    'They moved to Chernobyl.',
    'The Rwandan genocide was discussed.',
    'After Waterloo Station it stops.',
    'He waited a hundred days.',
    'Columbine flowers grow there.',
  ],
)
