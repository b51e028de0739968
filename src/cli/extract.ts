import { parseArgs } from 'node:util'
import { loadGazetteer } from './gazetteer-file.ts'
import { filesToLines, ndjsonToLines } from './lines.ts'
import { parseEdtf } from '../formats/edtf.ts'

const USAGE = `usage: npm run --silent extract -- [--written EDTF] FILE...
       npm run --silent extract -- --ndjson   (one {"id", "text", "written"} a line on standard input)`

/** Reads texts and prints one JSON result a line; the contract is in the README, section "On the command line". */
async function main(): Promise<number> {
  let options
  try {
    options = parseArgs({
      allowPositionals: true,
      options: { written: { type: 'string' }, ndjson: { type: 'boolean' }, help: { type: 'boolean' } },
    })
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals: files } = options
  if (values.help) return misuse(null)
  if (values.written !== undefined && parseEdtf(values.written) === null)
    return misuse(
      `--written is "${values.written}"; wanted an EDTF date such as 2022-11-30, 2022-11 or 2022-11-30~.`,
    )
  if (values.ndjson ? files.length > 0 : files.length === 0)
    return misuse(
      values.ndjson ? 'With --ndjson the texts come on standard input, not as files.' : 'No file was named.',
    )
  if (values.ndjson && values.written !== undefined)
    return misuse('With --ndjson the written date stands in each line, as "written".')

  const gazetteer = await loadGazetteer()
  const lines = values.ndjson
    ? ndjsonToLines(process.stdin, gazetteer)
    : filesToLines(files, values.written ?? null, gazetteer)
  let failed = false
  for await (const line of lines) {
    if ('error' in line) failed = true
    if (!process.stdout.write(`${JSON.stringify(line)}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained))
  }
  return failed ? 1 : 0
}

function misuse(problem: string | null): number {
  process.stderr.write(problem === null ? `${USAGE}\n` : `${problem}\n${USAGE}\n`)
  return problem === null ? 0 : 2
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0) // whoever was reading has seen enough
  throw error
})
process.exitCode = await main()
