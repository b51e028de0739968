import { textAndDateStages } from './date-stage.ts'
import { realText } from './real-text.ts'
import type { Bench } from './table.ts'
import { alternating, figure } from './timing.ts'

/** Texts that nobody writes, each of a kind that makes some parser's time explode. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['"May" and 200 kB of spaces', `May${' '.repeat(200_000)}`],
  ['"Monday " 100,000 times', 'Monday '.repeat(100_000)],
  ['"1 day and " 100,000 times', '1 day and '.repeat(100_000)],
  ['1 MB of digits', '1234567890'.repeat(100_000)],
  ['1 MB of commas', ','.repeat(1_000_000)],
  ['1 MB of "may "', 'may '.repeat(250_000)],
  ['1 MB of "May "', 'May '.repeat(250_000)],
  ['1 MB of "2001-"', '2001-'.repeat(200_000)],
  ['1 MB of "12:30 "', '12:30 '.repeat(170_000)],
  ['1 MB of "last "', 'last '.repeat(200_000)],
  ['1 MB of "the "', 'the '.repeat(250_000)],
  ['1 MB of "twenty-"', 'twenty-'.repeat(140_000)],
  ['1 MB of "a"', 'a'.repeat(1_000_000)],
  ['1 MB of line breaks', '\n'.repeat(1_000_000)],
  ['1 MB of "A. "', 'A. '.repeat(330_000)],
]

/** Hostile texts against real text of the same length. */
export const hostileTexts: Bench = {
  name: 'hostile-texts',
  title: 'the text and date stages over hostile texts, against real text of the same length, median of 3',
  run: () => ({
    columns: ['', 'characters', 'ms', 'real text, ms', 'times real text'],
    rows: TEXTS.map(([name, text]) => {
      const real = realText(text.length)
      const [hostile = NaN, plain = NaN] = alternating(3, [
        () => textAndDateStages(text),
        () => textAndDateStages(real),
      ])
      return [name, text.length.toLocaleString('en'), figure(hostile), figure(plain), figure(hostile / plain)]
    }),
  }),
}
