import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { extract } from '../../src/extract/pipeline.ts'
import { decodePlainText } from '../../src/formats/plain-text.ts'
import { parseSources, toDocument } from '../../src/formats/sources.ts'
import { asGolden } from './as-golden.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const gazetteer = await loadGazetteer()

// What each text must read as stands beside it. `npm run goldens` writes it anew; read the difference before you commit.
describe.each([here, fileURLToPath(new URL('../../seeds/', import.meta.url))])(
  'the texts in %s',
  (folder) => {
    const sources = parseSources(readFileSync(`${folder}sources.json`, 'utf8'))
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))

    it.each(files)('%s reads as its golden', async (file) => {
      const { text } = decodePlainText(readFileSync(`${folder}${file}`))
      const golden = `${here}${basename(file, '.txt')}.golden`
      expect(
        existsSync(golden) || !process.env['CI'],
        'a golden is missing; make it with "npm run goldens"',
      ).toBe(true)
      await expect(
        asGolden(extract(toDocument(file, text, sources.get(file)), gazetteer)),
      ).toMatchFileSnapshot(golden)
    })
  },
)
