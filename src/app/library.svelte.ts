import { SvelteMap } from 'svelte/reactivity'
import type { Extraction } from '../model/dossier.ts'
import type { ReadingProgress } from '../worker/messages.ts'
import type { ReadingDesk } from '../worker/reading-desk.ts'

/** A text that can be chosen: one that comes with the site, or a person's own. */
export interface LibraryText {
  /** Id of its document. */
  readonly id: string
  readonly origin: 'seed' | 'own'
  readonly title: string
  /** EDTF, or null where nobody said. */
  readonly written: string | null
  readonly writtenWhy: string
  readonly load: () => Promise<string>
}

export type ReadingState =
  | { readonly kind: 'unread' | 'cancelled' }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress; readonly cancel: () => void }
  | { readonly kind: 'read'; readonly extraction: Extraction }
  | { readonly kind: 'failed'; readonly message: string }

const UNREAD: ReadingState = { kind: 'unread' }

/** The texts that are at hand, which of them are chosen, and what was read from each. Reads what is chosen. */
export class Library {
  texts: readonly LibraryText[] = $state.raw([])
  chosen: readonly string[] = $state.raw([])
  readonly #desk: Pick<ReadingDesk, 'read'>
  readonly #states = new SvelteMap<string, ReadingState>()

  constructor(desk: Pick<ReadingDesk, 'read'>) {
    this.#desk = desk
  }

  /** What was read from the chosen texts, in their order; null where none is chosen or one is still to be read. */
  readonly readings: readonly Extraction[] | null = $derived.by(() => {
    const states = this.chosen.map((id) => this.state(id))
    if (states.length === 0) return null
    if (states.some(({ kind }) => kind === 'reading' || kind === 'unread')) return null
    return states.flatMap((state) => (state.kind === 'read' ? [state.extraction] : []))
  })

  text(id: string): LibraryText | null {
    return this.texts.find((text) => text.id === id) ?? null
  }

  state(id: string): ReadingState {
    return this.#states.get(id) ?? UNREAD
  }

  /** Explores these texts, those that are at hand, in the order of the library; reads what has not been read. */
  choose(ids: readonly string[]): void {
    const known = this.texts.map(({ id }) => id).filter((id) => ids.includes(id))
    for (const id of this.chosen) if (!known.includes(id)) this.cancel(id)
    this.chosen = known
    for (const id of known) {
      const { kind } = this.state(id)
      if (kind === 'unread' || kind === 'cancelled') void this.read(id)
    }
  }

  /** Puts texts in the library, in the place of those with the same id; what was read from those no longer counts. */
  put(texts: readonly LibraryText[]): void {
    for (const { id } of texts) this.#forget(id)
    const known = this.texts.map(({ id }) => id)
    const kept = this.texts.map((text) => texts.find(({ id }) => id === text.id) ?? text)
    this.texts = [...kept, ...texts.filter(({ id }) => !known.includes(id))]
    for (const { id } of texts) if (this.chosen.includes(id)) void this.read(id)
  }

  /** Takes a text out of the library. */
  remove(id: string): void {
    this.#forget(id)
    this.texts = this.texts.filter((text) => text.id !== id)
    this.choose(this.chosen)
  }

  cancel(id: string): void {
    const state = this.state(id)
    if (state.kind === 'reading') state.cancel()
  }

  /** Reads a text, anew where it has been read. */
  async read(id: string): Promise<void> {
    const text = this.text(id)
    if (!text) return
    this.cancel(id)
    const abort = new AbortController()
    const { signal } = abort
    const tell = (state: ReadingState): void => {
      if (!signal.aborted) this.#states.set(id, state)
    }
    const cancel = (): void => {
      abort.abort()
      this.#states.set(id, { kind: 'cancelled' })
    }
    const onprogress = (progress: ReadingProgress): void => tell({ kind: 'reading', progress, cancel })
    onprogress({ stage: 'waiting', share: 0 })
    try {
      const { title, written, writtenWhy } = text
      const document = { id, title, text: await text.load(), written, writtenWhy }
      tell({ kind: 'read', extraction: await this.#desk.read(document, { onprogress, signal }) })
    } catch (error) {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  #forget(id: string): void {
    this.cancel(id)
    this.#states.delete(id)
  }
}
