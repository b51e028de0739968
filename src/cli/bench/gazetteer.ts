import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { gazetteerOf } from '../../gazetteer/layers.ts'
import { gazetteerParts } from './gazetteer-parts.ts'
import type { Bench } from './table.ts'
import { alternating, figure } from './timing.ts'

/** How large the gazetteer is on the way and in memory, and how long it takes to be there. */
export const gazetteer: Bench = {
  name: 'gazetteer',
  title:
    'the bundled gazetteer, its core alone and all of it: size, memory after decoding, time to decode, median of 5',
  run() {
    const parts = gazetteerParts()
    const layers = [
      ['core', parts.slice(0, 1)],
      ['core and full', parts],
    ] as const
    const rows = layers.map(([name, some]) => {
      const [time = NaN] = alternating(5, [() => gazetteerOf(some)])
      const before = memory()
      const decoded = gazetteerOf(some)
      const inMemory = memory() - before + some.reduce((sum, part) => sum + part.length, 0)
      const gzip = some.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0)
      return [
        name,
        decoded.size.toLocaleString('en'),
        figure(gzip / 1e3),
        figure(inMemory / 1e6),
        figure(time),
      ]
    })
    return { columns: ['', 'places', 'kB gzip', 'MB in memory', 'ms'], rows }
  },
}

/** Bytes in use, after everything that nobody holds is let go. */
function memory(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
