import { casual } from 'chrono-node/en'
import { prepareText } from '../../extract/text/prepare.ts'
import { placeStage, textAndPlaceStages } from './place-stage.ts'
import { realTexts } from './real-text.ts'
import type { Bench } from './table.ts'
import { alternating, figure } from './timing.ts'

const CHARACTERS = 2_000_000

/** The place stage against plain chrono-node, which everybody can run: article by article, by turns in one process. */
export const placeThroughput: Bench = {
  name: 'place-throughput',
  title:
    'the place stage with the full gazetteer and chrono.casual.parse over the same 2 MB of articles, by turns, median of 5',
  run() {
    const texts = realTexts(CHARACTERS)
    const prepared = texts.map(prepareText)
    const reference = new Date(Date.UTC(2000, 0, 1))
    const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
    const works = [
      ['place stage', () => sum(prepared.map(placeStage))],
      ['text and place stages', () => sum(texts.map(textAndPlaceStages))],
      ['chrono.casual.parse', () => sum(texts.map((text) => casual.parse(text, reference).length))],
    ] as const
    const times = alternating(
      5,
      works.map(([, work]) => work),
    )
    const chrono = times.at(-1) ?? NaN
    return {
      columns: ['', 'ms', 'MB/s', 'mentions', "times chrono's throughput"],
      rows: works.map(([name, work], i) => {
        const time = times[i] ?? NaN
        return [name, figure(time), figure(CHARACTERS / 1e3 / time), String(work()), figure(chrono / time)]
      }),
    }
  },
}
