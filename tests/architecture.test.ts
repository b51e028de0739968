import { ESLint } from 'eslint'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../', import.meta.url)) })

/** What the linter says of one import in a file of a room. */
async function guardOn(filePath: string, module: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${module}'\n`, { filePath })
  return result!.messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message)
}

// Rooms are known by their folders: each row is an import that would turn the house round.
it.each([
  ['src/model/when.ts', '../formats/edtf.ts'],
  ['src/model/when.ts', 'edtf'],
  ['src/extract/pipeline.ts', '../view/words/date-words.ts'],
  ['src/extract/pipeline.ts', '../state/exploration.svelte.ts'],
  ['src/extract/dates/read.ts', 'chrono-node/en'],
  ['src/extract/dates/chrono.ts', 'd3-time'],
  ['src/extract/text/prepare.ts', 'node:fs'],
  ['src/gazetteer/decode.ts', '../extract/pipeline.ts'],
  ['src/gazetteer/decode.ts', 'topojson-client'],
  ['src/index/event-index.ts', 'svelte'],
  ['src/formats/edtf.ts', 'leaflet'],
  ['src/formats/edtf.ts', '../cli/lines.ts'],
  ['src/state/view-state.svelte.ts', '../view/words/date-words.ts'],
  ['src/worker/worker.ts', '../app/main.ts'],
  ['src/view/timeline/lanes.ts', '../map/layout.ts'],
  ['src/view/timeline/lanes.ts', 'leaflet'],
  ['src/view/map/layout.ts', '../timeline/lanes.ts'],
  ['src/view/reader/segments.ts', '../../app/main.ts'],
  ['src/view/cards/order.ts', '../../extract/pipeline.ts'],
])('%s must not import %s', async (file, module) => {
  expect(await guardOn(file, module)).toHaveLength(1)
})

it.each([
  ['src/extract/dates/chrono.ts', 'chrono-node/en'],
  ['src/extract/pipeline.ts', '../gazetteer/gazetteer.ts'],
  ['src/view/map/layout.ts', '../words/date-words.ts'],
  ['src/view/timeline/lanes.ts', '../../state/exploration.svelte.ts'],
  ['src/app/main.ts', '../view/timeline/Timeline.svelte'],
])('%s may import %s', async (file, module) => {
  expect(await guardOn(file, module)).toEqual([])
})
