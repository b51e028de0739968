import { buildEventIndex } from '../index/event-index.ts'
import type { EventIndex } from '../index/event-index.ts'
import type { DatedEvent } from '../model/event.ts'
import type { Dossier } from '../model/dossier.ts'
import { ViewState } from './view-state.svelte.ts'

/**
 * One dossier being explored: what was read, its index, and the view state. Every view of an explorer is given this
 * one object; events are spoken of by their number, their position in {@link events}.
 */
export class Exploration {
  readonly dossier: Dossier
  readonly events: readonly DatedEvent[]
  readonly index: EventIndex
  readonly view = new ViewState()

  /** By event number, 1 where the event is to be shown: all of them, or those whose date overlaps the window. */
  readonly shown: Uint8Array = $derived.by(() => this.#mask())
  readonly shownCount: number = $derived(this.shown.reduce((sum, one) => sum + one, 0))

  constructor(dossier: Dossier) {
    this.dossier = dossier
    this.events = dossier.readings.flatMap((reading) => reading.events)
    this.index = buildEventIndex(this.events)
  }

  #mask(): Uint8Array {
    const window = this.view.window
    const mask = new Uint8Array(this.events.length)
    if (window === null) return mask.fill(1)
    for (const event of this.index.inWindow(window)) mask[event] = 1
    return mask
  }
}
