import { CONFIDENCE_BANDS, confidenceBand, DATE_BASES } from '../model/certainty.ts'
import type { DatedEvent, EventCategory, EventStatus } from '../model/event.ts'

/** The sides from which a reader may narrow down what is shown. */
export const FACETS = ['category', 'document', 'place', 'basis', 'confidence', 'status'] as const
export type Facet = (typeof FACETS)[number]

/** Something for each facet. */
export const byFacet = <T>(of: (facet: Facet) => T): Readonly<Record<Facet, T>> =>
  Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, T>

/** One side of all events, as columns: the values that occur, and which of them each event has. */
export interface FacetColumn {
  /** Each once. Ids of documents and places; "" stands for no place. */
  readonly values: readonly string[]
  /** Where an event may have several values: where those of event `i` begin in `codes`, and after the last, its end. */
  readonly offsets: Uint32Array | null
  /** Positions in `values`: one for each event, or those between its offsets. */
  readonly codes: Uint32Array | Uint16Array | Uint8Array
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>

const CATEGORIES: readonly EventCategory[] = [
  'protest',
  'violence',
  'disaster',
  'politics',
  'law',
  'statement',
  'life',
  'work',
  'sport',
  'other',
]
const STATUSES: readonly EventStatus[] = [
  'happened',
  'reported',
  'quoted',
  'planned',
  'hypothetical',
  'negated',
]

/** The facets of a list of events. Values are in a fixed order where there is one, else as they first occur. */
export function facetColumns(events: readonly DatedEvent[]): FacetColumns {
  const bands = CONFIDENCE_BANDS.map(([band]) => band)
  return {
    category: oneEach(events, CATEGORIES, (event) => event.category),
    document: oneEach(events, [], (event) => event.document),
    place: manyEach(events, (event) => event.places.map(({ place }) => place.id)),
    basis: oneEach(events, DATE_BASES, (event) => event.when?.basis ?? 'undated'),
    confidence: oneEach(events, bands, (event) => confidenceBand(event.confidence)),
    status: oneEach(events, STATUSES, (event) => event.status),
  }
}

function oneEach<V extends string>(
  events: readonly DatedEvent[],
  order: readonly V[],
  valueOf: (event: DatedEvent) => V,
): FacetColumn {
  const found = events.map(valueOf)
  const present = new Set(found)
  const values = [...new Set([...order.filter((value) => present.has(value)), ...found])]
  const code = new Map(values.map((value, i) => [value, i]))
  return {
    values,
    offsets: null,
    codes: packed(
      found.map((value) => code.get(value)!),
      values.length,
    ),
  }
}

function manyEach(
  events: readonly DatedEvent[],
  valuesOf: (event: DatedEvent) => readonly string[],
): FacetColumn {
  const code = new Map<string, number>()
  const codes: number[] = []
  const offsets = new Uint32Array(events.length + 1)
  events.forEach((event, i) => {
    const values = new Set(valuesOf(event))
    if (values.size === 0) values.add('')
    for (const value of values) {
      if (!code.has(value)) code.set(value, code.size)
      codes.push(code.get(value)!)
    }
    offsets[i + 1] = codes.length
  })
  return { values: [...code.keys()], offsets, codes: packed(codes, code.size) }
}

/** Codes in the fewest bytes that hold them. */
function packed(codes: readonly number[], values: number): FacetColumn['codes'] {
  if (values <= 0x100) return Uint8Array.from(codes)
  return values <= 0x10000 ? Uint16Array.from(codes) : Uint32Array.from(codes)
}
