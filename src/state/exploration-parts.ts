import { buildEventIndex } from '../index/event-index.ts'
import type { EventIndex, EventNumber } from '../index/event-index.ts'
import { facetColumns } from '../index/facets.ts'
import type { FacetColumns } from '../index/facets.ts'
import type { Dossier } from '../model/dossier.ts'
import type { DatedEvent } from '../model/event.ts'
import { PRECISIONS } from '../model/orders.ts'
import { textsOf } from './event-texts.ts'
import { WordSearch } from './word-search.ts'

/** What an exploration is made of, whether the events are objects or columns. What takes a while is made on demand. */
export interface ExplorationParts {
  readonly events: readonly DatedEvent[]
  /** Whether these are columns: whatever goes through all of them should go by the index and the facets. */
  readonly isColumns: boolean
  /** By reading, the number of its first event. */
  readonly firstEvents: readonly EventNumber[]
  readonly index: EventIndex
  readonly facets: () => FacetColumns
  /** By event number, the position of its precision in {@link PRECISIONS}; 0 where it has no date. */
  readonly precisions: () => Uint8Array
  readonly search: () => WordSearch
  /** Number of the reading that tells an event. */
  readonly readingOf: (event: EventNumber) => number
}

/** The events of all readings, one after the other. */
export function partsOfDossier(dossier: Dossier): ExplorationParts {
  const events = dossier.readings.flatMap((reading) => reading.events)
  let count = 0
  const firstEvents = dossier.readings.map(({ events }) => (count += events.length) - events.length)
  return {
    events,
    isColumns: false,
    firstEvents,
    index: buildEventIndex(events),
    facets: () => facetColumns(events),
    precisions: () => Uint8Array.from(events, ({ when }) => (when ? PRECISIONS.indexOf(when.precision) : 0)),
    search: () => new WordSearch(textsOf(dossier)),
    readingOf: (event) => lastAtOrBefore(firstEvents, event),
  }
}

/** Position of the last of some ascending numbers that is not above another. */
function lastAtOrBefore(numbers: readonly number[], wanted: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}
