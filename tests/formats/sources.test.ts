import { describe, expect, it } from 'vitest'
import { parseSources, toDocument } from '../../src/formats/sources.ts'

describe('what an editor says beside the texts', () => {
  it('is kept by file name', () => {
    const sources = parseSources(
      '{"documents": {"a.txt": {"title": "A", "written": "2019-05~", "why": "It says so.", "url": "https://example.org/a"}, "b.txt": {}}}',
    )
    expect(sources.get('a.txt')).toEqual({
      title: 'A',
      written: '2019-05~',
      why: 'It says so.',
      url: 'https://example.org/a',
    })
    expect(sources.get('b.txt')).toEqual({ title: null, written: null, why: '', url: null })
  })

  it.each([
    ['{', 'sources.json is not JSON'],
    ['[]', 'the file is []; wanted an object'],
    ['{}', 'documents is missing; wanted an object'],
    ['{"documents": {"a.txt": 3}}', 'documents["a.txt"] is 3; wanted an object'],
    ['{"documents": {"a.txt": {"title": 3}}}', 'documents["a.txt"].title is 3; wanted a text'],
    [
      '{"documents": {"a.txt": {"written": "May"}}}',
      'documents["a.txt"].written is "May"; wanted an EDTF date',
    ],
    [
      '{"documents": {"a.txt": {"url": "javascript:alert(1)"}}}',
      'documents["a.txt"].url is "javascript:alert(1)"; wanted a web address',
    ],
  ])('is refused where it is wrong, with the place and the fix: %s', (json, message) => {
    expect(() => parseSources(json)).toThrow(message)
  })
})

describe('a document from a file', () => {
  it('has the title and the written date that an editor gave', () => {
    const entry = {
      title: 'The bridge',
      written: '2019-05-08',
      why: 'Its head says so.',
      url: 'https://example.org/bridge',
    }
    expect(toDocument('x.txt', 'Text.', entry)).toEqual({
      id: 'x.txt',
      title: 'The bridge',
      text: 'Text.',
      written: '2019-05-08',
      writtenWhy: 'Its head says so.',
      url: 'https://example.org/bridge',
    })
  })

  it.each([
    ['the_fall-of_a-bridge.txt', 'the fall of a bridge'],
    ['.txt', '.txt'],
  ])('is named after its file %s without an editor', (file, title) => {
    expect(toDocument(file, '', undefined)).toEqual({
      id: file,
      title,
      text: '',
      written: null,
      writtenWhy: '',
    })
  })
})
