import { titleFrom } from './titles.ts'
import { memoryTextStore } from './text-store.ts'
import type { OwnRecord, TextStore } from './text-store.ts'

/** Code units of a text that are shown of it in lists. */
const BEGINNING = 400

/**
 * The texts that a person brought: drafts in the dialog and texts of the library. Each change is kept at once, so that
 * neither an error nor a reload costs a pasted text.
 */
export class OwnTexts {
  records: readonly OwnRecord[] = $state.raw([])
  /** Why texts are not kept for the next visit, in words; null while they are. */
  problem: string | null = $state.raw(null)
  readonly #newId: () => string
  /** Holds whatever is here now, whether or not the browser keeps it. */
  readonly #here = memoryTextStore()
  readonly #kept: Promise<TextStore>

  constructor(open: () => Promise<TextStore>, newId: () => string) {
    this.#newId = newId
    this.#kept = open()
    this.#kept.catch(() => {}) // told by whoever needs it first
  }

  get drafts(): readonly OwnRecord[] {
    return this.records.filter(({ kind }) => kind === 'draft')
  }

  get library(): readonly OwnRecord[] {
    return this.records.filter(({ kind }) => kind === 'own')
  }

  /** Dates that were set for texts of the site, by the id of the text. */
  get dates(): readonly OwnRecord[] {
    return this.records.filter(({ kind }) => kind === 'date')
  }

  /** Finds what was kept by earlier visits. */
  async restore(): Promise<void> {
    await this.#keep(async (kept) => {
      const known = this.records.map(({ id }) => id)
      const found = (await kept.list()).filter(({ id }) => !known.includes(id))
      this.#set([...found, ...this.records])
    })
  }

  /** @throws Error where the text is gone, as when another tab has removed it */
  async text(id: string): Promise<string> {
    let text = await this.#here.text(id)
    await this.#keep(async (kept) => {
      text ??= await kept.text(id)
    })
    if (text === null) throw new Error('This text is no longer kept in this browser. Paste or open it again.')
    return text
  }

  add(kind: 'draft' | 'own', text: string, more: { title?: string; file?: string } = {}): OwnRecord {
    const order = this.records.reduce((most, one) => Math.max(most, one.order), 0) + 1
    const record: OwnRecord = {
      id: this.#newId(),
      kind,
      title: more.title ?? '',
      written: '',
      file: more.file ?? '',
      length: text.length,
      beginning: text.slice(0, BEGINNING),
      order,
    }
    void this.#put(record, text)
    return record
  }

  /** Keeps the written date that a person set for a text of the site. */
  setDate(id: string, written: string): void {
    void this.#put({ id, kind: 'date', title: '', written, file: '', length: 0, beginning: '', order: 0 })
  }

  /** Changes what is said about a text, or the text itself. */
  change(id: string, change: Partial<Pick<OwnRecord, 'kind' | 'title' | 'written'>>, text?: string): void {
    const record = this.records.find((one) => one.id === id)
    if (!record) return
    const words = text === undefined ? {} : { length: text.length, beginning: text.slice(0, BEGINNING) }
    void this.#put({ ...record, ...change, ...words }, text)
  }

  /** Removes a text from this browser; the answer puts it back. */
  async remove(id: string): Promise<() => void> {
    const record = this.records.find((one) => one.id === id)
    const text = record ? await this.text(id).catch(() => null) : null
    this.#set(this.records.filter((one) => one.id !== id))
    await this.#here.remove(id)
    await this.#keep((kept) => kept.remove(id))
    return () => {
      if (record && text !== null) void this.#put(record, text)
    }
  }

  /** Removes all of a person's texts from this browser. */
  async forgetAll(): Promise<void> {
    this.#set([])
    await this.#here.clear()
    await this.#keep((kept) => kept.clear())
  }

  async #put(record: OwnRecord, text?: string): Promise<void> {
    this.#set([...this.records.filter(({ id }) => id !== record.id), record])
    await this.#here.put(record, text)
    await this.#keep((kept) => kept.put(record, text))
  }

  #set(records: readonly OwnRecord[]): void {
    this.records = [...records].sort((a, b) => a.order - b.order)
  }

  async #keep(work: (kept: TextStore) => Promise<void>): Promise<void> {
    try {
      await work(await this.#kept)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      this.problem = `This browser does not keep your texts (${why}). They are here until you close or reload the page.`
    }
  }
}

/** What a text of one's own is called: as its owner says, or its first words, or the name of its file. */
export const titleOf = ({ title, beginning, file }: OwnRecord): string =>
  title.trim() || titleFrom(beginning) || file || 'Untitled text'
