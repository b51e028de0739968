import { textAndPlaceStages } from './place-stage.ts'
import { realText } from './real-text.ts'
import type { Bench } from './table.ts'
import { alternating, figure } from './timing.ts'

/** A megabyte of some words. */
const full = (words: string): string => words.repeat(Math.ceil(1_000_000 / words.length))

/** Texts that nobody writes, each of a kind that makes some search through names explode. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['1 MB of capitalised words', full('Zilver Zolva Quindar Morvell ')],
  ['1 MB of "San "', full('San ')],
  ['1 MB of "San Francisco "', full('San Francisco ')],
  ['1 MB of "Springfield, "', full('Springfield, ')],
  ['1 MB of "Paris, Texas. "', full('Paris, Texas. ')],
  ['1 MB of "A"', full('A')],
  ['1 MB of "A "', full('A ')],
  ['1 MB of "St. "', full('St. ')],
  ['1 MB of "New York-"', full('New York-')],
  ['1 MB of "villages of A and "', full('villages of Zilver and ')],
  ['1 MB of "North Main Street "', full('North Main Street ')],
  ['1 MB of line breaks between "Paris"', full('Paris\n\n')],
]

/** Hostile texts against real text of the same length. */
export const placeHostileTexts: Bench = {
  name: 'place-hostile-texts',
  title: 'the text and place stages over hostile texts, against real text of the same length, median of 3',
  run: () => ({
    columns: ['', 'characters', 'ms', 'real text, ms', 'times real text'],
    rows: TEXTS.map(([name, text]) => {
      const real = realText(text.length)
      const [hostile = NaN, plain = NaN] = alternating(3, [
        () => textAndPlaceStages(text),
        () => textAndPlaceStages(real),
      ])
      return [name, text.length.toLocaleString('en'), figure(hostile), figure(plain), figure(hostile / plain)]
    }),
  }),
}
