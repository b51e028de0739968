import type { EventColumns } from '../index/event-columns.ts'
import { CONFIDENCE_BANDS, confidenceBand, DATE_BASES } from '../model/certainty.ts'
import type { Dossier } from '../model/dossier.ts'
import { CATEGORIES, PRECISIONS, STATUSES } from '../model/orders.ts'
import { TitleColumn } from './title-column.ts'

/**
 * The events of a dossier as columns. Of each event what is filtered, drawn and named is kept: its title, date, precision
 * and certainty, kind, way of being told, document and places. Texts, passages, reasons and areas are not.
 */
export function columnsOfDossier({ readings }: Dossier): EventColumns {
  const events = readings.flatMap(({ events }, document) => events.map((event) => ({ event, document })))
  const titles = new TitleColumn(events.length)
  for (const { event } of events) titles.add(event.title)
  const placings = events.flatMap(({ event }, i) => event.places.map(({ place }) => ({ i, place })))
  const names = new Map<string, number>()
  for (const { place } of placings) if (!names.has(place.name)) names.set(place.name, names.size)
  const bands = CONFIDENCE_BANDS.map(([band]) => band)
  const codes = <Value>(
    list: readonly Value[],
    valueOf: (event: (typeof events)[number]['event']) => Value,
  ) => Uint8Array.from(events, ({ event }) => list.indexOf(valueOf(event)))
  return {
    starts: Float64Array.from(events, ({ event }) => event.when?.start ?? NaN),
    ends: Float64Array.from(events, ({ event }) => event.when?.end ?? NaN),
    precisions: codes(PRECISIONS, ({ when }) => when?.precision ?? 'minute'),
    categories: codes(CATEGORIES, ({ category }) => category),
    statuses: codes(STATUSES, ({ status }) => status),
    bases: codes(DATE_BASES, ({ when }) => when?.basis ?? 'undated'),
    confidences: codes(bands, ({ confidence }) => confidenceBand(confidence)),
    sources: Uint16Array.from(events, ({ document }) => document),
    documents: readings.map(({ document: { id, title } }) => ({ id, title: title || id })),
    points: {
      events: Uint32Array.from(placings, ({ i }) => i),
      longitudes: Float32Array.from(placings, ({ place }) => place.lon),
      latitudes: Float32Array.from(placings, ({ place }) => place.lat),
    },
    places: Uint32Array.from(placings, ({ place }) => names.get(place.name)!),
    placeNames: [...names.keys()],
    ...titles.columns(),
  }
}
