import { casual } from 'chrono-node/en'
import { prepareText } from '../../extract/text/prepare.ts'
import { realTexts } from './real-text.ts'
import type { MeasuredStage } from './stages.ts'
import type { Bench } from './table.ts'
import { alternating, figure } from './timing.ts'

const CHARACTERS = 2_000_000
const REFERENCE = new Date(Date.UTC(2000, 0, 1))

const sum = <T>(texts: readonly T[], count: (text: T) => number): number =>
  texts.reduce((all, text) => all + count(text), 0)

/**
 * A stage against plain chrono-node, which everybody can run: article by article, and all in one text, by turns in one
 * process.
 */
export const throughput = ({ name, title, whole, alone }: MeasuredStage): Bench => ({
  name: `${name}-throughput`,
  title: `${title} and chrono.casual.parse over the same 2 MB of articles, by turns, median of 3`,
  run() {
    const texts = realTexts(CHARACTERS)
    const joined = [texts.join('\n\n')]
    const chrono = (text: string): number => casual.parse(text, REFERENCE).length
    const rows = [
      { words: 'chrono, by article', work: () => sum(texts, chrono) },
      { words: 'chrono, one text', work: () => sum(joined, chrono) },
      { words: `${name}, by article`, work: () => sum(texts, whole) },
      { words: `${name}, one text`, work: () => sum(joined, whole) },
    ]
    if (alone) {
      const prepared = texts.map(prepareText)
      rows.push({ words: `${name} stage alone, by article`, work: () => sum(prepared, alone) })
    }
    const times = alternating(
      3,
      rows.map(({ work }) => work),
    )
    const [apart = NaN, together = NaN] = times
    return {
      columns: ['', 'ms', 'MB/s', 'found', 'times chrono by article', 'times chrono in one text'],
      rows: rows.map(({ words, work }, i) => {
        const time = times[i] ?? NaN
        const ratios = [apart, together].map((chrono) => figure(chrono / time))
        return [words, figure(time), figure(CHARACTERS / 1e3 / time), String(work()), ...ratios]
      }),
    }
  },
})
