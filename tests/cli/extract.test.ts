import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Run {
  readonly code: number | null
  readonly lines: readonly string[]
  readonly errors: string
}

/** Runs the command line as `npm run extract` does. */
function run(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/extract.ts', ...args], { cwd: root })
    let out = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code, lines: out.split('\n').filter(Boolean), errors }))
    child.stdin.end(input)
  })
}

describe('the command line', { timeout: 60_000 }, () => {
  it('prints one JSON object a line and nothing else on standard output', async () => {
    const { code, lines } = await run(
      ['--ndjson'],
      '{"id": "1", "text": "A ferry sank near Manila on 3 May 2019."}\n{"id": "2", "text": ""}\n',
    )
    expect(code).toBe(0)
    expect(lines.map((line) => JSON.parse(line) as { id: string }).map(({ id }) => id)).toEqual(['1', '2'])
  })

  it('ends with 1 where a document could not be read, and prints the others', async () => {
    const { code, lines } = await run(['--ndjson'], 'no json\n{"id": "2", "text": "Fine."}\n')
    expect(code).toBe(1)
    expect(lines).toHaveLength(2)
  })

  it.each([
    [['--written', 'someday', 'a.txt'], 'wanted an EDTF date'],
    [[], 'No file was named'],
    [['--ndjson', 'a.txt'], 'not as files'],
    [['--ndjson', '--written', '2020'], 'stands in each line'],
    [['--colour'], "'--colour'"],
  ])('%j is told to be wrong, with the usage, and ends with 2', async (args, message) => {
    const { code, lines, errors } = await run(args)
    expect(code).toBe(2)
    expect(lines).toEqual([])
    expect(errors).toContain(message)
    expect(errors).toContain('usage:')
  })

  it('writes each line as soon as its document is done', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/extract.ts', '--ndjson'], {
      cwd: root,
    })
    const first = new Promise<string>((done) =>
      child.stdout.setEncoding('utf8').once('data', (chunk: string) => done(chunk)),
    )
    child.stdin.write('{"id": "1", "text": "First."}\n')
    expect(JSON.parse(await first)).toMatchObject({ id: '1' })
    child.stdin.end()
    await new Promise((done) => child.on('close', done))
  })
})
