/** Something that a person should know now: it stays until it is put away. */
export interface AppNote {
  readonly id: number
  readonly text: string
  /** What can be done about it, as a button. */
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** The notes that stand on the page, the newest last. The same words are not said twice at a time. */
export class Notes {
  list: readonly AppNote[] = $state.raw([])
  #count = 0

  say(text: string, action: AppNote['action'] = null): void {
    this.list = [
      ...this.list.filter((note) => note.text !== text),
      { id: ++this.#count, text, action },
    ].slice(-4)
  }

  dismiss(id: number): void {
    this.list = this.list.filter((note) => note.id !== id)
  }
}
