import { explorerGrowth } from './explorer-growth.ts'
import { gazetteer } from './gazetteer.ts'
import { growth } from './growth.ts'
import { hostile } from './hostile.ts'
import { STAGES } from './stages.ts'
import { formatTable, type Bench } from './table.ts'
import { throughput } from './throughput.ts'

/** Every bench, in the order in which they run. A new one is one file and one entry. */
const BENCHES: readonly Bench[] = [
  ...STAGES.flatMap((stage) => [throughput(stage), growth(stage), hostile(stage)]),
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
