import { untrack } from 'svelte'
import { readTypedDate } from '../formats/typed-date.ts'
import { carryView } from '../state/carry-view.ts'
import { Exploration } from '../state/exploration.svelte.ts'
import { goTo, placeIn } from '../state/go-to.ts'
import { EMPTY_ADDRESS } from '../state/url.ts'
import type { Address } from '../state/url.ts'
import type { ReadingDesk } from '../worker/reading-desk.ts'
import { Library } from './library.svelte.ts'
import type { LibraryText } from './library.svelte.ts'
import { Notes } from './notes.svelte.ts'
import { titleOf } from './own-texts.svelte.ts'
import type { OwnTexts } from './own-texts.svelte.ts'
import type { Seed } from './seeds.ts'
import type { OwnRecord } from './text-store.ts'

/** All that one page of the explorer works on: the library, a person's own texts, and what is explored now. */
export class Workspace {
  readonly library: Library
  readonly notes = new Notes()
  /** Null until the first texts have been read. */
  exploration: Exploration | null = $state.raw(null)
  /** What the next exploration is to show, as an address asked for it. */
  #wanted: Address | null = $state.raw(null)
  readonly #seeds: readonly Seed[]

  constructor(
    desk: ReadingDesk,
    readonly own: OwnTexts,
    seeds: readonly Seed[],
  ) {
    this.library = new Library(desk)
    this.#seeds = seeds
  }

  /** Fills the library, with what was kept in this browser too, and goes to an address. */
  async open(address: Address): Promise<void> {
    await this.own.restore()
    if (this.own.problem) this.notes.say(this.own.problem)
    this.library.put([
      ...this.#seeds.map((seed) => this.#seedText(seed)),
      ...this.own.library.map((record) => this.#ownText(record)),
    ])
    this.go(address)
  }

  /** Shows what an address asks for. What it asks for in vain is told, and left out. */
  go(address: Address): void {
    const { library } = this
    const gone = address.documents.filter((id) => library.text(id) === null)
    if (gone.length > 0) this.notes.say(goneWords(gone))
    let documents = address.documents.filter((id) => library.text(id) !== null)
    if (documents.length === 0) documents = library.texts.slice(0, 1).map(({ id }) => id)
    const isSame =
      documents.length === library.chosen.length && documents.every((id) => library.chosen.includes(id))
    if (isSame && this.exploration && library.readings) return this.#apply(address, this.exploration)
    this.#wanted = address
    library.choose(documents)
  }

  /** Where the page is now, for the address bar. */
  readonly address: Address = $derived.by(() => {
    const documents = this.library.chosen
    if (this.#wanted) return { ...this.#wanted, documents }
    return { ...(this.exploration ? placeIn(this.exploration) : EMPTY_ADDRESS), documents }
  })

  /** Explores whatever has been read from the chosen texts; to be called in a component. */
  follow(): void {
    $effect(() => {
      const { readings } = this.library
      if (readings) untrack(() => this.#explore(new Exploration({ readings })))
    })
  }

  /** Takes drafts over into the library and explores them. */
  take(drafts: readonly OwnRecord[]): void {
    for (const { id } of drafts) this.own.change(id, { kind: 'own' })
    this.library.put(drafts.map((record) => this.#ownText(record)))
    this.library.choose(drafts.map(({ id }) => id))
  }

  /** Changes the title and the written date of a person's own text. */
  edit(id: string, title: string, written: string): void {
    this.own.change(id, { title, written })
    const record = this.own.library.find((one) => one.id === id)
    if (record) this.library.put([this.#ownText(record)])
  }

  /** Sets the written date of any text, and reads it anew. */
  setWritten(id: string, edtf: string): void {
    const seed = this.#seeds.find((one) => one.id === id)
    const record = this.own.library.find((one) => one.id === id)
    if (record) return this.edit(id, record.title, edtf)
    if (!seed) return
    this.own.setDate(id, edtf)
    this.library.put([this.#seedText(seed)])
  }

  /** Removes a text of one's own; the note that says so can put it back. */
  async remove(id: string): Promise<void> {
    const title = this.library.text(id)?.title ?? ''
    const wasChosen = this.library.chosen.includes(id)
    const putBack = await this.own.remove(id)
    this.#drop([id])
    this.notes.say(`“${title}” was removed from this browser.`, {
      label: 'Put it back',
      run: () => {
        putBack()
        const record = this.own.library.find((one) => one.id === id)
        if (!record) return
        this.library.put([this.#ownText(record)])
        if (wasChosen) this.library.choose([...this.library.chosen, id])
      },
    })
  }

  /** Removes all that was kept in this browser: texts, drafts, and dates that were set. */
  async forgetAll(): Promise<void> {
    const ids = this.own.library.map(({ id }) => id)
    const dated = this.own.dates.map(({ id }) => id)
    await this.own.forgetAll()
    this.#drop(ids)
    const seeds = this.#seeds.filter(({ id }) => dated.includes(id))
    this.library.put(seeds.map((seed) => this.#seedText(seed)))
    this.notes.say('All your texts and dates were removed from this browser.')
  }

  #drop(ids: readonly string[]): void {
    for (const id of ids) this.library.remove(id)
    if (this.library.chosen.length === 0)
      this.library.choose(this.library.texts.slice(0, 1).map(({ id }) => id))
  }

  #explore(next: Exploration): void {
    const wanted = this.#wanted
    this.#wanted = null
    if (wanted) this.#apply(wanted, next)
    else if (this.exploration) carryView(this.exploration, next)
    this.exploration = next
  }

  #apply(address: Address, exploration: Exploration): void {
    if (!goTo(exploration, address))
      this.notes.say('The event that the address asks for is not in these texts.')
  }

  #seedText(seed: Seed): LibraryText {
    const set = this.own.dates.find(({ id }) => id === seed.id)
    const given = set ? { written: set.written, writtenWhy: SET_BY_READER } : {}
    return { ...seed, origin: 'seed', ...given }
  }

  #ownText(record: OwnRecord): LibraryText {
    const typed = readTypedDate(record.written)
    return {
      id: record.id,
      origin: 'own',
      title: titleOf(record),
      written: typed.kind === 'date' ? typed.edtf : null,
      writtenWhy: typed.kind === 'date' ? SET_BY_READER : '',
      load: () => this.own.text(record.id),
    }
  }
}

const SET_BY_READER = 'You set it.'

const goneWords = (ids: readonly string[]): string =>
  ids.length === 1
    ? `The address asks for the text “${ids[0]}”, which is not here. A text of your own is only in the browser where you added it.`
    : `The address asks for ${ids.length} texts that are not here. Texts of your own are only in the browser where you added them.`
