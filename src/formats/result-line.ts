import type { Extraction } from '../model/dossier.ts'
import type { DatedEvent } from '../model/event.ts'
import type { PlaceMention } from '../model/where.ts'

/** One line of the command line's output: an extraction as plain data, or what stood in its way. */
export type ResultLine = ReturnType<typeof toResultLine> | ErrorLine

export interface ErrorLine {
  readonly id: string | null
  readonly error: { readonly code: string; readonly message: string }
}

/** A toponym that was used for a place, rightly or as an adjective of it, and not as part of another name. */
const isPrinted = (mention: PlaceMention): boolean =>
  mention.role === 'location' || mention.role === 'demonym'

/** An extraction as the command line prints it, one JSON object a line. Coordinates are rounded to 4 decimals (11 m). */
export function toResultLine(extraction: Extraction) {
  const { document, written, dates, dateUses, places, events, diagnostics } = extraction
  return {
    id: document.id,
    title: document.title,
    written: { edtf: written.edtf, basis: written.basis, why: written.why },
    dates: dates.map(({ start, end, text, type, value, when, basis, rule }, i) => ({
      start,
      end,
      text,
      type,
      value,
      edtf: when?.edtf ?? null,
      basis,
      rule,
      use: dateUses[i],
      ...(when && {
        why: when.why,
        ...(when.alternatives.length > 0 && { alternatives: when.alternatives }),
      }),
    })),
    places: places.filter(isPrinted).map(({ start, end, text, place, role, rule }) => ({
      start,
      end,
      text,
      name: place?.name ?? text,
      kind: place?.kind ?? null,
      ...pointOf(place),
      cc: place?.cc ?? null,
      role,
      rule,
    })),
    events: events.map((event) => eventOf(event, extraction)),
    diagnostics: diagnostics.map(({ code, start, end, message }) => ({ code, start, end, message })),
  }
}

function eventOf(event: DatedEvent, { dates }: Extraction) {
  const [main, ...others] = event.passages
  const mention = dates[event.dateMention]
  return {
    id: event.id,
    start: main.start,
    end: main.end,
    title: event.title,
    date:
      mention && event.when
        ? { start: mention.start, end: mention.end, edtf: event.when.edtf, basis: event.when.basis }
        : null,
    when: event.when && {
      edtf: event.when.edtf,
      basis: event.when.basis,
      partOfDay: event.when.partOfDay,
      why: event.when.why,
    },
    places: event.places.map(({ place, text, basis, confidence, why }) => ({
      name: place.name,
      text,
      ...pointOf(place),
      kind: place.kind,
      basis,
      confidence,
      why,
    })),
    status: event.status,
    category: event.category,
    confidence: event.confidence,
    ...(others.length > 0 && { passages: event.passages }),
  }
}

const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4

const pointOf = (place: { lat: number; lon: number } | null) => ({
  lat: place ? rounded(place.lat) : null,
  lon: place ? rounded(place.lon) : null,
})
