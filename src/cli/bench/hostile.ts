import { realText } from './real-text.ts'
import type { MeasuredStage } from './stages.ts'
import type { Bench } from './table.ts'
import { alternating, figure } from './timing.ts'

/** What hostile texts cost a stage, against real text of the same length. */
export const hostile = ({ name, title, whole, hostile }: MeasuredStage): Bench => ({
  name: `${name}-hostile-texts`,
  title: `${title} over hostile texts, against real text of the same length, median of 3`,
  run: () => ({
    columns: ['', 'characters', 'ms', 'real text, ms', 'times real text'],
    rows: hostile.map(([words, text]) => {
      const real = realText(text.length)
      const [time = NaN, plain = NaN] = alternating(3, [() => whole(text), () => whole(real)])
      return [words, text.length.toLocaleString('en'), figure(time), figure(plain), figure(time / plain)]
    }),
  }),
})
