import { describe, expect, it } from 'vitest'
import { Library } from '../../src/app/library.svelte.ts'
import type { LibraryText } from '../../src/app/library.svelte.ts'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { extract } from '../../src/extract/pipeline.ts'
import type { Extraction } from '../../src/model/dossier.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import type { ReadingOptions } from '../../src/worker/reading-desk.ts'

const gazetteer = await loadGazetteer()

/** Plays the desk: a test says when, and whether, a text has been read. */
function playedDesk() {
  const asked: { document: SourceDocument; finish: () => void; fail: (error: Error) => void }[] = []
  const read = (document: SourceDocument, { signal }: ReadingOptions = {}): Promise<Extraction> =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason))
      asked.push({ document, finish: () => resolve(extract(document, gazetteer)), fail: reject })
    })
  return { asked, read }
}

const text = (id: string, more: Partial<LibraryText> = {}): LibraryText => ({
  id,
  origin: 'own',
  title: id,
  written: null,
  writtenWhy: '',
  load: async () => 'A bridge was opened in Lyon on 3 May 1911.',
  ...more,
})
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('the library', () => {
  it('reads nothing before it is chosen, and nothing twice', async () => {
    const desk = playedDesk()
    const library = new Library(desk)
    library.put([text('a'), text('b')])
    await settled()
    expect(desk.asked).toEqual([])
    library.choose(['a'])
    await settled()
    expect(library.readings).toBeNull()
    desk.asked[0]!.finish()
    await settled()
    expect(library.readings?.map(({ document }) => document.id)).toEqual(['a'])
    library.choose(['a', 'b'])
    await settled()
    expect(desk.asked.map(({ document }) => document.id)).toEqual(['a', 'b'])
  })

  it('keeps its own order, and leaves out what it does not have', () => {
    const library = new Library(playedDesk())
    library.put([text('a'), text('b'), text('c')])
    library.choose(['c', 'gone', 'a'])
    expect(library.chosen).toEqual(['a', 'c'])
  })

  it('has no readings where nothing is chosen', () => {
    const library = new Library(playedDesk())
    expect(library.readings).toBeNull()
  })

  it('can cancel a reading, and begin it again', async () => {
    const desk = playedDesk()
    const library = new Library(desk)
    library.put([text('a')])
    library.choose(['a'])
    await settled()
    library.cancel('a')
    await settled()
    expect(library.state('a')).toEqual({ kind: 'cancelled' })
    expect(library.readings).toEqual([])
    void library.read('a')
    await settled()
    desk.asked[1]!.finish()
    await settled()
    expect(library.state('a').kind).toBe('read')
  })

  it('says why a text could not be read or loaded', async () => {
    const desk = playedDesk()
    const library = new Library(desk)
    const load = async (): Promise<string> => Promise.reject(new Error('it is gone'))
    library.put([text('a'), text('b', { load })])
    library.choose(['a', 'b'])
    await settled()
    desk.asked[0]!.fail(new Error('the worker fell over'))
    await settled()
    expect(library.state('a')).toEqual({ kind: 'failed', message: 'the worker fell over' })
    expect(library.state('b')).toEqual({ kind: 'failed', message: 'it is gone' })
  })

  it('reads a chosen text anew where it is put anew, and forgets the old reading that comes too late', async () => {
    const desk = playedDesk()
    const library = new Library(desk)
    library.put([text('a')])
    library.choose(['a'])
    await settled()
    library.put([text('a', { written: '1911-05-10' })])
    await settled()
    desk.asked[0]!.finish()
    await settled()
    expect(library.state('a').kind).toBe('reading')
    desk.asked[1]!.finish()
    await settled()
    expect(library.readings?.[0]?.written.edtf).toBe('1911-05-10')
  })

  it('cancels what is removed or no longer chosen', async () => {
    const desk = playedDesk()
    const library = new Library(desk)
    library.put([text('a'), text('b')])
    library.choose(['a', 'b'])
    await settled()
    library.remove('a')
    library.choose([])
    await settled()
    expect(library.text('a')).toBeNull()
    expect(library.state('b')).toEqual({ kind: 'cancelled' })
  })
})
