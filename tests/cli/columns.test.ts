import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { decodeColumnStory } from '../../src/formats/column-story.ts'

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/columns.ts', ...args]).then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  )

test('rows are written as a column story; what is neither rows nor a story is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'columns-'))
  const [from, to] = [join(folder, 'rows.json'), join(folder, 'rows.dlc')]
  await writeFile(from, JSON.stringify([{ title: 'A storm', start: 0, lat: 1, lon: 2 }]))
  expect(await run(from, to)).toEqual({ code: 0, stderr: expect.stringMatching(/^1 events, \d+ bytes/) })
  const file = await readFile(to)
  const buffer = new Uint8Array(file).buffer
  expect([...decodeColumnStory(buffer).starts]).toEqual([0])
  await writeFile(from, '[{"title": 5}]')
  expect(await run(from, to)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Row 0 has the title 5'),
  })
  await writeFile(from, '{"dateline": 99}')
  expect((await run(from, to)).code).toBe(1)
  expect((await run(join(folder, 'none.json'), to)).stderr).toContain('ENOENT')
  expect(await run(from)).toMatchObject({ code: 2, stderr: expect.stringContaining('usage') })
}, 60_000)
