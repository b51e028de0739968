import { readFile, writeFile } from 'node:fs/promises'
import { encodeColumnStory } from '../formats/column-story.ts'
import { columnsOfDossier } from '../formats/columns-of-dossier.ts'
import { columnsOfRows } from '../formats/event-rows.ts'
import type { EventRow } from '../formats/event-rows.ts'
import { readStory } from '../formats/story-read.ts'
import { StoryError } from '../formats/story.ts'
import type { EventColumns } from '../index/event-columns.ts'

const USAGE = `usage: npm run --silent columns -- FROM.json TO.dlc
       FROM is a story file, or a list of rows: [{"title", "start", "end"?, "lat"?, "lon"?, "place"?, "category"?}],
       times in civil milliseconds since 1970.`

/** `npm run columns -- FROM.json TO.dlc` writes a column story, for more events than are comfortable as JSON. */
async function main([from, to, ...more]: readonly string[]): Promise<number> {
  if (from === undefined || to === undefined || more.length > 0) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  try {
    const columns = columnsOf(JSON.parse(await readFile(from, 'utf8')))
    const story = encodeColumnStory(columns)
    await writeFile(to, new Uint8Array(story))
    process.stderr.write(`${columns.starts.length} events, ${story.byteLength} bytes\n`)
    return 0
  } catch (error) {
    const isTold = error instanceof StoryError || error instanceof RangeError || error instanceof SyntaxError
    if (!isTold && !isSystemError(error)) throw error
    process.stderr.write(`${from}: ${error.message}\n`)
    return 1
  }
}

const columnsOf = (value: unknown): EventColumns =>
  Array.isArray(value) ? columnsOfRows(value as EventRow[]) : columnsOfDossier(readStory(value).dossier)

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error

process.exitCode = await main(process.argv.slice(2))
