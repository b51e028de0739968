import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildBasemap } from './basemap.ts'
import { buildGazetteer } from './gazetteer.ts'
import { buildLexicon } from './lexicon.ts'
import type { Builder } from './output.ts'

/**
 * Makes the generated data anew: `npm run data` writes it, `npm run data -- --check` compares it with what is
 * committed and fails where a byte differs.
 */
const here = dirname(fileURLToPath(import.meta.url))
const packages = join(here, 'node_modules')
const source = join(here, '..', '..')
const checkOnly = process.argv.includes('--check')
const builders: readonly Builder[] = [buildGazetteer, buildLexicon, buildBasemap]

let differing = 0
for (const build of builders) {
  for (const { path, bytes } of await build(packages)) {
    const file = join(source, path)
    const before = await readFile(file).catch(() => null)
    const same = before !== null && Buffer.compare(before, bytes) === 0
    const size = `${(bytes.length / 1000).toFixed(0)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0)} kB gzip`
    if (same) console.log(`src/${path}: as committed (${size})`)
    else if (checkOnly) {
      differing++
      console.error(
        `src/${path}: differs from what its generator makes. Run "npm run data" and commit the result.`,
      )
    } else {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
      console.log(`src/${path}: written (${size})`)
    }
  }
}
if (differing > 0) process.exitCode = 1
