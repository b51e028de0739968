import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundledSeeds, toSeeds } from '../../src/app/seeds.ts'

describe('the texts that come with the site', () => {
  it('are all texts of the folder, whatever is dropped into it', () => {
    const files = readdirSync(new URL('../../seeds/', import.meta.url)).filter((file) =>
      file.endsWith('.txt'),
    )
    expect(bundledSeeds().list.map(({ id }) => id)).toEqual(files.sort())
  })

  it('have the title and the written date that the editor gives, or a title made from the file name', () => {
    const json = JSON.stringify({
      documents: { 'a.txt': { title: 'First', written: '2020-05~', why: 'It says so.' } },
    })
    const { list, problem } = toSeeds(
      { '../../seeds/a.txt': 'a.url', '../../seeds/second-text.txt': 'b.url' },
      json,
    )
    expect(problem).toBe('')
    expect(list).toMatchObject([
      { id: 'a.txt', title: 'First', written: '2020-05~', writtenWhy: 'It says so.' },
      { id: 'second-text.txt', title: 'second text', written: null, writtenWhy: '' },
    ])
  })

  it('need no sources.json', () => {
    expect(toSeeds({ 'x/a.txt': 'a.url' }, null).list).toMatchObject([
      { id: 'a.txt', title: 'a', written: null },
    ])
  })

  it('are there without their titles where the sources.json is wrong, and it is said what is wrong', () => {
    const json = '{"documents": {"a.txt": {"title": "First", "written": "soon"}}}'
    const { list, problem } = toSeeds({ 'x/a.txt': 'a.url' }, json)
    expect(list).toMatchObject([{ id: 'a.txt', title: 'a', written: null }])
    expect(problem).toContain('documents["a.txt"].written')
  })
})
