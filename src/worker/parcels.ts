import type { Diagnostic } from '../model/diagnostic.ts'
import type { DateMention } from '../model/date-mention.ts'
import type { SourceDocument, WrittenDate } from '../model/document.ts'
import type { Extraction } from '../model/dossier.ts'
import type { DatedEvent } from '../model/event.ts'
import type { PlaceMention } from '../model/where.ts'

/**
 * A part of an extraction, small enough that unpacking it is no long task for the page: a whole book's worth in one
 * message would stop the page for half a second. The text itself does not travel back: the page has it.
 */
export type Parcel =
  | { readonly part: 'written'; readonly written: WrittenDate }
  | { readonly part: 'dates'; readonly list: readonly DateMention[] }
  | { readonly part: 'places'; readonly list: readonly PlaceMention[] }
  | { readonly part: 'events'; readonly list: readonly DatedEvent[] }
  | { readonly part: 'diagnostics'; readonly list: readonly Diagnostic[] }

/** Items in one parcel; a thousand events are unpacked in about 15 ms. */
const ITEMS = 1_000

/** Packs an extraction for its way through a message port. */
export function* toParcels(extraction: Extraction): Generator<Parcel> {
  yield { part: 'written', written: extraction.written }
  for (const list of slices(extraction.dates)) yield { part: 'dates', list }
  for (const list of slices(extraction.places)) yield { part: 'places', list }
  for (const list of slices(extraction.events)) yield { part: 'events', list }
  for (const list of slices(extraction.diagnostics)) yield { part: 'diagnostics', list }
}

function* slices<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += ITEMS) yield list.slice(i, i + ITEMS)
}

/** Puts parcels together again, in the order in which they were packed. */
export class Assembly {
  #written: WrittenDate | null = null
  readonly #dates: DateMention[] = []
  readonly #places: PlaceMention[] = []
  readonly #events: DatedEvent[] = []
  readonly #diagnostics: Diagnostic[] = []

  add(parcel: Parcel): void {
    if (parcel.part === 'written') this.#written = parcel.written
    else if (parcel.part === 'dates') this.#dates.push(...parcel.list)
    else if (parcel.part === 'places') this.#places.push(...parcel.list)
    else if (parcel.part === 'events') this.#events.push(...parcel.list)
    else this.#diagnostics.push(...parcel.list)
  }

  /** @throws Error where the first parcel never came */
  finish(document: SourceDocument): Extraction {
    if (this.#written === null) throw new Error('The written date never came: parcels were lost.')
    return {
      document,
      written: this.#written,
      dates: this.#dates,
      places: this.#places,
      events: this.#events,
      diagnostics: this.#diagnostics,
    }
  }
}
