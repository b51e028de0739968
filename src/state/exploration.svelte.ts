import type { Chronology } from '../index/chronology.ts'
import { buildEventIndex } from '../index/event-index.ts'
import type { EventIndex, EventNumber } from '../index/event-index.ts'
import { FacetTally } from '../index/facet-tally.ts'
import { byFacet, facetColumns } from '../index/facets.ts'
import type { Facet, FacetColumns } from '../index/facets.ts'
import { WindowMask } from '../index/window-mask.ts'
import type { DatedEvent } from '../model/event.ts'
import type { Dossier, Extraction } from '../model/dossier.ts'
import { textsOf } from './event-texts.ts'
import { failures, filterCount, passesOthers } from './filters.ts'
import { ViewState } from './view-state.svelte.ts'
import { WordSearch } from './word-search.ts'

/**
 * One dossier being explored: what was read, its index, and the view state. Every view of an explorer is given this
 * one object; events are spoken of by their number, their position in {@link events}.
 */
export class Exploration {
  readonly dossier: Dossier
  readonly events: readonly DatedEvent[]
  /** By reading, the number of its first event. */
  readonly firstEvents: readonly EventNumber[]
  readonly index: EventIndex
  readonly view = new ViewState()

  /** By event number, 1 where it passes all filters, whatever the window. */
  readonly passing: Uint8Array = $derived.by(() => this.#failures.map((failed) => (failed === 0 ? 1 : 0)))
  /** How many events pass all filters, dated or not. */
  readonly passingCount: number = $derived(this.passing.reduce((sum, one) => sum + one, 0))
  /** The dated events that pass all filters, in order of time: counts and densities of any window. */
  readonly chronology: Chronology = $derived.by(() => this.index.chronology.pick(this.passing))

  /** By event number, 1 where the event is to be shown: it passes the filters, and its date overlaps the window. */
  readonly shown: Uint8Array = $derived.by(() => {
    const window = this.view.window
    return window === null ? this.passing : this.#mask.of(this.chronology, window)
  })
  readonly shownCount: number = $derived.by(() => {
    const window = this.view.window
    return window === null ? this.passingCount : this.chronology.countIn(window)
  })

  /**
   * For each facet, how many events have each of its values in the window and pass all other filters: what a reader
   * would see who chose that value. In the order of the facet's values.
   */
  readonly facetCounts: Readonly<Record<Facet, Uint32Array>> = $derived.by(() => {
    const window = this.view.window
    return byFacet((facet) => (window === null ? this.#tallies[facet].all : this.#tallies[facet].in(window)))
  })

  readonly #mask: WindowMask
  #facets: FacetColumns | null = null
  #search: WordSearch | null = null
  readonly #failures: Uint8Array = $derived.by(() => {
    const filters = this.view.filters
    if (filterCount(filters) === 0) return new Uint8Array(this.events.length)
    return failures(this.facets, filters, this.#findWords(filters.words), this.events.length)
  })
  readonly #tallies: Readonly<Record<Facet, FacetTally>> = $derived.by(() => {
    const failed = this.#failures
    const { chronology } = this.index
    return byFacet((facet) => {
      const admits = (event: number): boolean => passesOthers(failed[event]!, facet)
      return new FacetTally(this.facets[facet], chronology, admits, this.events.length)
    })
  })

  constructor(dossier: Dossier) {
    this.dossier = dossier
    this.events = dossier.readings.flatMap((reading) => reading.events)
    this.index = buildEventIndex(this.events)
    this.#mask = new WindowMask(this.events.length)
    let count = 0
    this.firstEvents = dossier.readings.map(({ events }) => (count += events.length) - events.length)
  }

  /** All events by their facets; made when first asked for, since it takes a while where there are many. */
  get facets(): FacetColumns {
    return (this.#facets ??= facetColumns(this.events))
  }

  /** Number of the reading that tells an event: the last one whose events begin at or before it. */
  readingOf(event: EventNumber): number {
    let low = 0
    let high = this.firstEvents.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.firstEvents[middle]! <= event) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** What was read from the document that tells an event. */
  sourceOf(event: EventNumber): Extraction {
    const reading = this.dossier.readings[this.readingOf(event)]
    if (reading === undefined)
      throw new RangeError(`There is no event ${event}; there are ${this.events.length}.`)
    return reading
  }

  #findWords(words: string): Uint8Array | null {
    if (words.trim() === '') return null
    this.#search ??= new WordSearch(textsOf(this.dossier))
    return this.#search.find(words)
  }
}
