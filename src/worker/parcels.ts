import type { SourceDocument } from '../model/document.ts'
import type { Extraction } from '../model/dossier.ts'

/** The parts of an extraction that are lists. */
type ListPart = {
  [P in keyof Extraction]: Extraction[P] extends readonly unknown[] ? P : never
}[keyof Extraction]
type Lists = Pick<Extraction, ListPart>

/** All but the lists. The text itself does not travel back: the page has it. */
type Head = Omit<Extraction, ListPart | 'document'>

/**
 * A part of an extraction, small enough that unpacking it is no long task for the page: a whole book's worth in one
 * message would stop the page for half a second.
 */
export type Parcel =
  | { readonly part: 'head'; readonly head: Head }
  | { readonly part: ListPart; readonly list: readonly unknown[] }

const LIST_PARTS = [
  'dates',
  'dateUses',
  'places',
  'events',
  'diagnostics',
] as const satisfies readonly ListPart[]

/** Items in one parcel; four hundred events are unpacked in about 20 ms. */
const ITEMS = 400

/** Packs an extraction for its way through a message port. */
export function* toParcels(extraction: Extraction): Generator<Parcel> {
  const { written, ...rest } = extraction
  yield { part: 'head', head: { written } }
  for (const part of LIST_PARTS)
    for (let i = 0; i < rest[part].length; i += ITEMS) yield { part, list: rest[part].slice(i, i + ITEMS) }
}

/** Puts parcels together again, in the order in which they were packed. */
export class Assembly {
  #head: Head | null = null
  readonly #lists: Record<ListPart, unknown[]> = {
    dates: [],
    dateUses: [],
    places: [],
    events: [],
    diagnostics: [],
  }

  add(parcel: Parcel): void {
    if (parcel.part === 'head') this.#head = parcel.head
    else this.#lists[parcel.part].push(...parcel.list)
  }

  /** @throws Error where the first parcel never came */
  finish(document: SourceDocument): Extraction {
    if (this.#head === null) throw new Error('The head never came: parcels were lost.')
    return { document, ...this.#head, ...(this.#lists as Lists) }
  }
}
