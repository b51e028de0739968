import type { Extraction } from '../model/dossier.ts'
import type { Span } from '../model/span.ts'

/** Stands where text was left out between two passages. */
export const LEFT_OUT = '\n\n[…]\n\n'

interface Kept extends Span {
  /** Where it begins in the new text. */
  readonly at: number
}

/**
 * A reading with only those parts of its text that tell of events: for a page that may quote an article and not print
 * it. All offsets point into what is kept; what was said about the rest is dropped, and so are the places that the
 * names might have meant instead.
 */
export function quotedOnly(reading: Extraction): Extraction {
  const { document, dates, dateUses, places, events, diagnostics } = reading
  const kept = keptParts(
    events.flatMap(({ passages }) => passages),
    document.text,
  )
  const text = kept.map(({ start, end }) => document.text.slice(start, end)).join(LEFT_OUT)
  const moved = (span: Span): Span | null => {
    const part = kept.find(({ start, end }) => start <= span.start && span.end <= end)
    return part ? { start: span.start - part.start + part.at, end: span.end - part.start + part.at } : null
  }
  const keptDates = dates.map((mention) => ({ mention, span: moved(mention) }))
  const keptPlaces = places.map((mention) => ({ mention, span: moved(mention) }))
  const newDate = positions(keptDates.map(({ span }) => span !== null))
  const newPlace = positions(keptPlaces.map(({ span }) => span !== null))
  return {
    ...reading,
    document: { ...document, text },
    dates: keptDates.flatMap(({ mention, span }) => (span ? [{ ...mention, ...span }] : [])),
    dateUses: dateUses.filter((_, i) => newDate[i] !== -1),
    places: keptPlaces.flatMap(({ mention, span }) => (span ? [{ ...mention, ...span, others: [] }] : [])),
    events: events.map((event) => {
      const [main, ...others] = event.passages
      return {
        ...event,
        passages: [moved(main)!, ...others.map((span) => moved(span)!)],
        dateMention: newDate[event.dateMention] ?? -1,
        places: event.places.map((place) => ({ ...place, mention: newPlace[place.mention] ?? -1 })),
      }
    }),
    diagnostics: diagnostics.flatMap((one) => {
      if (one.start === one.end) return [{ ...one, start: 0, end: 0 }] // about the document as a whole
      const span = moved(one)
      return span ? [{ ...one, ...span }] : []
    }),
  }
}

/** The passages in the order of the text, those with nothing between them as one, each with its place in the new text. */
function keptParts(passages: readonly Span[], text: string): Kept[] {
  const kept: Kept[] = []
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1)
    if (last && text.slice(last.end, start).trim() === '')
      kept[kept.length - 1] = { ...last, end: Math.max(last.end, end) }
    else kept.push({ start, end, at: last ? last.at + last.end - last.start + LEFT_OUT.length : 0 })
  }
  return kept
}

/** The new place of each that is kept; -1 for the others. */
function positions(isKept: readonly boolean[]): number[] {
  let next = 0
  return isKept.map((kept) => (kept ? next++ : -1))
}
