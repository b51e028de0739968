import { axisTimesIn } from '../index/axis-times.ts'
import type { Chronology } from '../index/chronology.ts'
import type { EventIndex, EventNumber } from '../index/event-index.ts'
import { FacetTally } from '../index/facet-tally.ts'
import { byFacet } from '../index/facets.ts'
import type { Facet, FacetColumns } from '../index/facets.ts'
import { planEqual } from '../index/equal-plan.ts'
import { planFolds, planTrueScale } from '../index/fold-plan.ts'
import type { FoldPlan } from '../index/fold-plan.ts'
import type { TimeWindow } from '../index/time-window.ts'
import { WindowMask } from '../index/window-mask.ts'
import type { DatedEvent } from '../model/event.ts'
import type { Dossier, Extraction } from '../model/dossier.ts'
import { partsOfDossier } from './exploration-parts.ts'
import type { ExplorationParts } from './exploration-parts.ts'
import { failures, filterCount, othersOf } from './filters.ts'
import { Player } from './player.svelte.ts'
import { fadingPast } from './presence.ts'
import type { Presence } from './presence.ts'
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

  readonly player = new Player(this)

  /** How the time of the events is laid out; null where none of them has a known date. */
  readonly plan: FoldPlan | null = $derived.by(() => {
    const { scaleMode } = this.view
    if (scaleMode === 'folded') return this.#foldedPlan
    const times = axisTimesIn(this.index.chronology)
    return scaleMode === 'true' ? planTrueScale(times) : planEqual(times)
  })
  /** Whether there are long empty stretches that can be folded. */
  readonly canFold: boolean = $derived.by(() => (this.#foldedPlan?.length ?? 0) > 1)
  /** The stretch of time whose events are shown: the window, with all before it where the past is shown too. */
  readonly shownTime: TimeWindow | null = $derived.by(() => {
    const { window, timeMode } = this.view
    return window === null || timeMode === 'window' ? window : { start: -Infinity, end: window.end }
  })

  /** By event number, 1 where it passes all filters, whatever the window. */
  readonly passing: Uint8Array = $derived.by(() => this.#failures.map((failed) => (failed === 0 ? 1 : 0)))
  /** How many events pass all filters, dated or not. */
  readonly passingCount: number = $derived(this.passing.reduce((sum, one) => sum + one, 0))
  /** The dated events that pass all filters, in order of time: counts and densities of any window. */
  readonly chronology: Chronology = $derived.by(() => this.index.chronology.pick(this.passing))

  /** By event number, 1 where the event is to be shown: it passes the filters, and its date overlaps the shown time. */
  readonly shown: Uint8Array = $derived.by(() => {
    const time = this.shownTime
    return time === null ? this.passing : this.#mask.of(this.chronology, time)
  })
  readonly shownCount: number = $derived.by(() => {
    const time = this.shownTime
    return time === null ? this.passingCount : this.chronology.countIn(time)
  })
  /** By event number, how much it is there, 0 to 1: what is {@link shown}, its past fading where that is asked for. */
  readonly presence: Presence = $derived.by(() => {
    const { window, timeMode } = this.view
    return window === null || timeMode !== 'fading'
      ? this.shown
      : fadingPast(this.chronology, window, this.shown)
  })

  readonly #foldedPlan: FoldPlan | null = $derived.by(() => planFolds(axisTimesIn(this.index.chronology)))
  readonly #parts: ExplorationParts
  readonly #mask: WindowMask
  #facets: FacetColumns | null = null
  #precisions: Uint8Array | null = null
  #search: WordSearch | null = null
  readonly #failures: Uint8Array = $derived.by(() => {
    const filters = this.view.filters
    if (filterCount(filters) === 0) return new Uint8Array(this.events.length)
    return failures(this.facets, filters, this.#findWords(filters.words), this.events.length)
  })
  readonly #counts = byFacet((facet) => {
    const tally = $derived.by(() => {
      const failed = this.#failures
      const others = othersOf(facet)
      const admits = (event: number): boolean => (failed[event]! & others) === 0
      return new FacetTally(this.facets[facet], this.index.chronology, admits, this.events.length)
    })
    const counts = $derived.by(() => (this.shownTime === null ? tally.all : tally.in(this.shownTime)))
    return { now: (): Uint32Array => counts }
  })

  /** @param parts where the events of the dossier are not those of its readings, but columns */
  constructor(dossier: Dossier, parts: ExplorationParts = partsOfDossier(dossier)) {
    this.dossier = dossier
    this.#parts = parts
    this.events = parts.events
    this.firstEvents = parts.firstEvents
    this.index = parts.index
    this.#mask = new WindowMask(parts.events.length)
  }

  /** Whether the events are columns, of which objects are made only when they are asked for. */
  get isColumns(): boolean {
    return this.#parts.isColumns
  }

  /** All events by their facets; made when first asked for, since it takes a while where there are many. */
  get facets(): FacetColumns {
    return (this.#facets ??= this.#parts.facets())
  }

  /** By event number, how precise its date is: its position in PRECISIONS (model/orders); 0 where there is none. */
  get precisions(): Uint8Array {
    return (this.#precisions ??= this.#parts.precisions())
  }

  /** Number of the reading that tells an event. */
  readingOf(event: EventNumber): number {
    return this.#parts.readingOf(event)
  }

  /**
   * How many events have each value of a facet in the shown time and pass all other filters: what a reader would see who
   * chose that value. In the order of the facet's values.
   */
  facetCounts(facet: Facet): Uint32Array {
    return this.#counts[facet].now()
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
    this.#search ??= this.#parts.search()
    return this.#search.find(words)
  }
}
