import { describe, expect, it } from 'vitest'
import { OwnTexts, titleOf } from '../../src/app/own-texts.svelte.ts'
import { memoryTextStore } from '../../src/app/text-store.ts'
import type { TextStore } from '../../src/app/text-store.ts'

/** Opens texts on a store, as a page does when it is loaded; ids are numbers that go on. */
let ids = 0
const openOn = (store: TextStore): OwnTexts =>
  new OwnTexts(
    async () => store,
    () => `own-${++ids}`,
  )
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe("a person's own texts", () => {
  it('are there again after a reload, drafts too, in the order in which they came', async () => {
    const store = memoryTextStore()
    const before = openOn(store)
    before.add('own', 'A bridge was opened.', { title: 'Bridge' })
    const { id } = before.add('draft', 'Half a sen')
    before.change(id, { written: '30 Nov 2022' }, 'Half a sentence')
    await settled()
    const after = openOn(store)
    await after.restore()
    expect(after.library).toMatchObject([{ title: 'Bridge', length: 20 }])
    expect(after.drafts).toMatchObject([{ id, written: '30 Nov 2022', beginning: 'Half a sentence' }])
    expect(await after.text(id)).toBe('Half a sentence')
  })

  it('that came before the browser had found the kept ones are kept too', async () => {
    const store = memoryTextStore()
    openOn(store).add('own', 'First')
    await settled()
    const texts = openOn(store)
    texts.add('own', 'Second')
    await texts.restore()
    expect(texts.records.map(({ beginning }) => beginning)).toEqual(['First', 'Second'])
    expect((await store.list()).length).toBe(2)
  })

  it('can be removed, and put back', async () => {
    const store = memoryTextStore()
    const texts = openOn(store)
    const { id } = texts.add('own', 'A text')
    const undo = await texts.remove(id)
    expect(texts.records).toEqual([])
    expect(await store.text(id)).toBeNull()
    undo()
    await settled()
    expect(texts.records.map((one) => one.id)).toEqual([id])
    expect(await store.text(id)).toBe('A text')
  })

  it('can all be forgotten', async () => {
    const store = memoryTextStore()
    const texts = openOn(store)
    texts.add('own', 'One')
    texts.add('draft', 'Two')
    await texts.forgetAll()
    expect(texts.records).toEqual([])
    expect(await store.list()).toEqual([])
  })

  it('stay while the page is open where the browser keeps nothing, and it says so', async () => {
    const texts = new OwnTexts(
      async () => Promise.reject(new Error('storage is switched off')),
      () => 'own-1',
    )
    const { id } = texts.add('own', 'A text')
    await texts.restore()
    expect(await texts.text(id)).toBe('A text')
    expect(texts.problem).toContain('storage is switched off')
  })

  it('say what to do where another tab has removed one', async () => {
    await expect(openOn(memoryTextStore()).text('own-0')).rejects.toThrow('Paste or open it again')
  })
})

describe('the title of a text', () => {
  const record = {
    id: '',
    kind: 'own',
    title: '',
    written: '',
    file: '',
    length: 0,
    beginning: '',
    order: 1,
  } as const

  it('is what its owner says, else its first line, else its file', () => {
    expect(titleOf({ ...record, title: ' Mine ', beginning: 'First line\nSecond' })).toBe('Mine')
    expect(titleOf({ ...record, beginning: '\n ---\n  First   line\r\nSecond' })).toBe('First line')
    expect(titleOf({ ...record, beginning: '---', file: 'a.txt' })).toBe('a.txt')
    expect(titleOf(record)).toBe('Untitled text')
  })

  it('is cut between words', () => {
    const title = titleOf({ ...record, beginning: 'word '.repeat(60) })
    expect(title).toMatch(/^(word )+word…$/)
    expect(title.length).toBeLessThanOrEqual(90)
    expect(titleOf({ ...record, beginning: 'a'.repeat(300) })).toBe(`${'a'.repeat(89)}…`)
  })
})
