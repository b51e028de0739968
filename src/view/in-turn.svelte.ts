import type { Exploration } from '../state/exploration.svelte.ts'
import { PANES } from './explorer-layout.ts'
import type { Pane } from './explorer-layout.ts'

/** From so many events, or code units of text, on, laying out all views at once would stop the page. */
const MANY_EVENTS = 1_500
const LONG_TEXT = 500_000

/** In which order views get what is to be explored: the timeline first, since its height is its own. */
const ORDER: readonly Pane[] = ['time', 'map', 'cards', 'text', 'filters']

/**
 * Hands an exploration to the views: at once where it is small, else to one view after the other, each in a task of
 * its own, so that the page stays alive. Until its turn comes, a view keeps what it had.
 */
export class InTurn {
  readonly #now: () => Exploration
  readonly #isLarge = $derived.by(() => isLarge(this.#now()))
  #given: Readonly<Partial<Record<Pane, Exploration>>> = $state.raw({})

  /** To be made while a component is set up. */
  constructor(now: () => Exploration) {
    this.#now = now
    $effect(() => {
      const exploration = now()
      if (!this.#isLarge) {
        this.#given = Object.fromEntries(PANES.map((pane) => [pane, exploration]))
        return
      }
      let timer: ReturnType<typeof setTimeout> | undefined
      const give = (turn: number): void => {
        const pane = ORDER[turn]
        if (pane === undefined) return
        timer = setTimeout(() => {
          this.#given = { ...this.#given, [pane]: exploration }
          give(turn + 1)
        })
      }
      give(0)
      return () => clearTimeout(timer)
    })
  }

  /** What a view is to show; null before its first turn. */
  of(pane: Pane): Exploration | null {
    return this.#isLarge ? (this.#given[pane] ?? null) : this.#now()
  }
}

const isLarge = ({ events, dossier: { readings } }: Exploration): boolean =>
  events.length > MANY_EVENTS ||
  readings.reduce((sum, { document }) => sum + document.text.length, 0) > LONG_TEXT
