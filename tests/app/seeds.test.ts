import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundledSeeds, toSeeds } from '../../src/app/seeds.ts'

describe('the texts that come with the site', () => {
  it('are all texts of the folder, whatever is dropped into it', () => {
    const files = readdirSync(new URL('../../seeds/', import.meta.url)).filter((file) =>
      file.endsWith('.txt'),
    )
    expect(bundledSeeds().map(({ id }) => id)).toEqual(files.sort())
  })

  it('have the title and the written date that the editor gives, or a title made from the file name', () => {
    const json = JSON.stringify({
      documents: { 'a.txt': { title: 'First', written: '2020-05~', why: 'It says so.' } },
    })
    const seeds = toSeeds({ '../../seeds/a.txt': 'a.url', '../../seeds/second-text.txt': 'b.url' }, json)
    expect(seeds).toMatchObject([
      { id: 'a.txt', title: 'First', written: '2020-05~', writtenWhy: 'It says so.' },
      { id: 'second-text.txt', title: 'second text', written: null, writtenWhy: '' },
    ])
  })

  it('need no sources.json', () => {
    expect(toSeeds({ 'x/a.txt': 'a.url' }, null)).toMatchObject([{ id: 'a.txt', title: 'a', written: null }])
  })

  it('say what is wrong in a sources.json', () => {
    expect(() => toSeeds({}, '{"documents": {"a.txt": {"written": "soon"}}}')).toThrow(
      'documents["a.txt"].written',
    )
  })
})
