import { realText } from './real-text.ts'
import type { MeasuredStage } from './stages.ts'
import type { Bench } from './table.ts'
import { alternating, figure } from './timing.ts'

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000]

/** How a stage's time grows with the length of one text. */
export const growth = ({ name, title, whole }: MeasuredStage): Bench => ({
  name: `${name}-growth`,
  title: `${title} over one text of growing length, median of 3`,
  run: () => ({
    columns: ['characters', 'ms', 'ms per MB'],
    rows: LENGTHS.map((length) => {
      const text = realText(length)
      const [time = NaN] = alternating(3, [() => whole(text)])
      return [length.toLocaleString('en'), figure(time), figure((time * 1e6) / length)]
    }),
  }),
})
