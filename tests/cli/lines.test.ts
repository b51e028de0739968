import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { filesToLines, ndjsonToLines } from '../../src/cli/lines.ts'
import type { ResultLine } from '../../src/formats/result-line.ts'

const gazetteer = await loadGazetteer()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function all(lines: AsyncIterable<ResultLine>): Promise<ResultLine[]> {
  const list: ResultLine[] = []
  for await (const line of lines) list.push(line)
  return list
}
const read = (...lines: readonly string[]): Promise<ResultLine[]> =>
  all(ndjsonToLines(Readable.from([lines.join('\n')]), gazetteer))
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

describe('one line in, one line out', () => {
  it('in order, each with the id that it came with', async () => {
    const lines = await read(
      '{"id": "b", "text": "A ferry sank near Manila on 3 May 2019."}',
      '',
      '{"id": "a", "text": "", "written": "2020"}',
    )
    expect(lines).toMatchObject([
      { id: 'b', events: [{ date: { edtf: '2019-05-03' }, places: [{ name: 'Manila' }] }] },
      { id: 'a', written: { edtf: '2020', basis: 'given' }, dates: [], places: [], events: [] },
    ])
  })

  it.each([
    ['{"id": "a", "text"', null, 'not-json'],
    ['["a"]', null, 'not-an-object'],
    ['null', null, 'not-an-object'],
    ['{"text": "No id."}', null, 'no-id'],
    ['{"id": 7, "text": "No id."}', null, 'no-id'],
    ['{"id": "a"}', 'a', 'no-text'],
    ['{"id": "a", "text": "x", "written": "someday"}', 'a', 'bad-written-date'],
    ['{"id": "a", "text": "x", "written": 2020}', 'a', 'bad-written-date'],
  ])('%s is an error in its place, and the rest goes on', async (line, id, code) => {
    const lines = await read(line, '{"id": "next", "text": "Fine."}')
    expect(lines).toMatchObject([
      { id, error: { code } },
      { id: 'next', events: [] },
    ])
  })

  it('takes null for a day of writing that nobody knows', async () => {
    expect(await read('{"id": "a", "text": "x", "written": null}')).toMatchObject([{ id: 'a', dates: [] }])
  })
})

describe('files', () => {
  it('take title and written date from a sources.json beside them, unless one is given', async () => {
    await put(
      'sources.json',
      '{"documents": {"may.txt": {"title": "The ferry", "written": "2019-05-08", "why": "Printed that day."}}}',
    )
    const file = await put('may.txt', 'A ferry sank near Manila on 3 May.')
    expect(await all(filesToLines([file], null, gazetteer))).toMatchObject([
      {
        id: 'may.txt',
        title: 'The ferry',
        written: { edtf: '2019-05-08', basis: 'given' },
        events: [{ date: { edtf: '2019-05-03' } }],
      },
    ])
    expect(await all(filesToLines([file], '2011-06', gazetteer))).toMatchObject([
      { written: { edtf: '2011-06', basis: 'given' }, events: [{ date: { edtf: '2011-05-03' } }] },
    ])
  })

  it('that cannot be read are errors in their place, and the rest goes on', async () => {
    const files = [
      join(folder, 'nowhere.txt'),
      await put(
        'binary.bin',
        Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
      ),
      await put('letter.pdf', '%PDF-1.4'),
      folder,
      await put('empty.txt', ''),
    ]
    expect(await all(filesToLines(files, null, gazetteer))).toMatchObject([
      { id: 'nowhere.txt', error: { code: 'unreadable-file' } },
      { id: 'binary.bin', error: { code: 'binary-file' } },
      { id: 'letter.pdf', error: { code: 'not-plain-text' } },
      { error: { code: 'unreadable-file' } },
      { id: 'empty.txt', events: [], diagnostics: [{ code: 'empty-text' }] },
    ])
  })

  it('beside a broken sources.json say where it is broken', async () => {
    const broken = await mkdtemp(join(folder, 'broken-'))
    await writeFile(join(broken, 'sources.json'), '{"documents": 3}')
    await writeFile(join(broken, 'a.txt'), 'Text.')
    expect(await all(filesToLines([join(broken, 'a.txt')], null, gazetteer))).toMatchObject([
      { id: 'a.txt', error: { code: 'bad-sources', message: expect.stringContaining('documents is 3') } },
    ])
  })
})
