import type { Extraction } from '../model/dossier.ts'
import type { DatedEvent } from '../model/event.ts'
import type { Span } from '../model/span.ts'
import type { PreparedText } from './text/prepared-text.ts'

/** Leads every span of an extraction from the even text back into the text as it was given. */
export function toSourceSpans(extraction: Extraction, { source, toSource }: PreparedText): Extraction {
  const moved = <M extends Span & { readonly text: string }>(mention: M): M => {
    const { start, end } = toSource(mention)
    return { ...mention, start, end, text: source.slice(start, end) }
  }
  const passagesOf = ({ passages: [main, ...others] }: DatedEvent): DatedEvent['passages'] => [
    toSource(main),
    ...others.map(toSource),
  ]
  return {
    ...extraction,
    dates: extraction.dates.map(moved),
    places: extraction.places.map(moved),
    events: extraction.events.map((event) => ({ ...event, passages: passagesOf(event) })),
  }
}
