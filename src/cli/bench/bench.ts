import { dateThroughput } from './date-throughput.ts'
import { dateGrowth } from './date-growth.ts'
import { gazetteer } from './gazetteer.ts'
import { hostileTexts } from './hostile-texts.ts'
import { placeGrowth } from './place-growth.ts'
import { placeHostileTexts } from './place-hostile-texts.ts'
import { placeThroughput } from './place-throughput.ts'
import { explorerGrowth } from './explorer-growth.ts'
import { formatTable, type Bench } from './table.ts'

/** Every bench, in the order in which they run. A new one is one file and one entry. */
const BENCHES: readonly Bench[] = [
  dateThroughput,
  dateGrowth,
  hostileTexts,
  placeThroughput,
  placeGrowth,
  placeHostileTexts,
  gazetteer,
  explorerGrowth,
]

/** `npm run bench [-- NAME...]` runs all benches or those named, and prints one table each. */
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !BENCHES.some((bench) => bench.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench "${unknown.join('", "')}"; there are ${BENCHES.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  for (const bench of BENCHES) {
    if (wanted.length > 0 && !wanted.includes(bench.name)) continue
    process.stdout.write(`${bench.name}: ${bench.title}\n${formatTable(bench.run())}\n`)
  }
}
