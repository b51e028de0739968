import { CONFIDENCE_BANDS, confidenceBand, DATE_BASES } from '../model/certainty.ts'
import type { DatedEvent } from '../model/event.ts'
import { CATEGORIES, STATUSES } from '../model/orders.ts'
import type { EventColumns } from './event-columns.ts'

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
  /** What to call them, where they are names and not words of the model; else null. */
  readonly labels: readonly string[] | null
  /** Where an event may have several values: where those of event `i` begin in `codes`, and after the last, its end. */
  readonly offsets: Uint32Array | null
  /** Positions in `values`: one for each event, or those between its offsets. */
  readonly codes: Uint32Array | Uint16Array | Uint8Array
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>

/** The facets of a list of events. Values are in a fixed order where there is one, else as they first occur. */
export function facetColumns(events: readonly DatedEvent[]): FacetColumns {
  const bands = CONFIDENCE_BANDS.map(([band]) => band)
  return {
    category: oneEach(events, CATEGORIES, (event) => event.category),
    document: oneEach(events, [], (event) => event.document),
    place: placeColumn(events),
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
    labels: null,
    offsets: null,
    codes: packed(
      found.map((value) => code.get(value)!),
      values.length,
    ),
  }
}

function placeColumn(events: readonly DatedEvent[]): FacetColumn {
  const names = new Map<string, string>()
  const code = new Map<string, number>()
  const codes: number[] = []
  const offsets = new Uint32Array(events.length + 1)
  events.forEach(({ places }, i) => {
    for (const { place } of places) names.set(place.id, place.name)
    const values = new Set(places.length === 0 ? [''] : places.map(({ place }) => place.id))
    for (const value of values) {
      if (!code.has(value)) code.set(value, code.size)
      codes.push(code.get(value)!)
    }
    offsets[i + 1] = codes.length
  })
  const values = [...code.keys()]
  const labels = values.map((value) => names.get(value) ?? '')
  return { values, labels, offsets, codes: packed(codes, code.size) }
}

/** The facets of events that are columns already: hardly anything is copied. */
export function facetsOfColumns(columns: EventColumns): FacetColumns {
  const bands = CONFIDENCE_BANDS.map(([band]) => band)
  return {
    category: present(CATEGORIES, columns.categories),
    document: {
      values: columns.documents.map(({ id }) => id),
      labels: columns.documents.map(({ title }) => title),
      offsets: null,
      codes: columns.sources,
    },
    place: placesOfColumns(columns),
    basis: present(DATE_BASES, columns.bases),
    confidence: present(bands, columns.confidences),
    status: present(STATUSES, columns.statuses),
  }
}

/** Only the values that occur. */
function present(all: readonly string[], codes: Uint8Array): FacetColumn {
  const occurs = new Uint8Array(all.length)
  for (const code of codes) occurs[code] = 1
  const values = all.filter((_, code) => occurs[code] === 1)
  const renumbered = Uint8Array.from(all, (value) => Math.max(0, values.indexOf(value)))
  const isSame = all.every((value, code) => occurs[code] === 0 || values.indexOf(value) === code)
  return {
    values,
    labels: null,
    offsets: null,
    codes: isSame ? codes : codes.map((code) => renumbered[code]!),
  }
}

/** Points are in the order of their events; an event without one has the value "". */
function placesOfColumns({ starts, points, places, placeNames }: EventColumns): FacetColumn {
  const total = starts.length
  const values = ['', ...placeNames]
  const labels = values
  const isOneEach = points.events.length === total && points.events.every((event, i) => event === i)
  if (isOneEach) return { values, labels, offsets: null, codes: places.map((place) => place + 1) }
  const offsets = new Uint32Array(total + 1)
  const codes: number[] = []
  let at = 0
  for (let event = 0; event < total; event++) {
    const own = new Set<number>()
    for (; points.events[at] === event; at++) own.add(places[at]! + 1)
    codes.push(...(own.size === 0 ? [0] : own))
    offsets[event + 1] = codes.length
  }
  return { values, labels, offsets, codes: packed(codes, values.length) }
}

/** Codes in the fewest bytes that hold them. */
function packed(codes: readonly number[], values: number): FacetColumn['codes'] {
  if (values <= 0x100) return Uint8Array.from(codes)
  return values <= 0x10000 ? Uint16Array.from(codes) : Uint32Array.from(codes)
}
