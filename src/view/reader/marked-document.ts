import type { EventNumber } from '../../index/event-index.ts'
import type { Extraction } from '../../model/dossier.ts'
import type { Span } from '../../model/span.ts'
import { Mentions } from './mentions.ts'
import type { Paragraph } from './paragraphs.ts'
import { Passages } from './passages.ts'
import { cutIntoRuns } from './segments.ts'

/** A document with all that is marked in it, ready to be asked for by range. */
export interface MarkedDocument {
  readonly reading: Extraction
  readonly dates: Mentions
  readonly places: Mentions
  readonly passages: Passages
}

/** Words that are the same throughout: of one date and one place, or of neither. */
export interface Piece {
  readonly start: number
  readonly text: string
  /** Index of the date mention that it is of; -1 where of none. */
  readonly date: number
  /** Index of the place mention that it is of; -1 where of none. */
  readonly place: number
  /** Where a mention begins: the piece that the keyboard reaches. */
  readonly isFirst: boolean
}

/** Words that tell of the same events. */
export interface Group {
  readonly start: number
  readonly events: readonly EventNumber[]
  /** Numbers of the passages that begin here. */
  readonly opening: readonly number[]
  readonly pieces: readonly Piece[]
}

/** @param firstEvents by reading, the number of its first event */
export const markDocuments = (
  readings: readonly Extraction[],
  firstEvents: readonly EventNumber[],
): MarkedDocument[] =>
  readings.map((reading, i) => ({
    reading,
    dates: new Mentions(reading.dates),
    places: new Mentions(reading.places),
    passages: new Passages(reading.events, firstEvents[i]!),
  }))

type Cover = Span & { readonly kind: 'passage' | 'date' | 'place'; readonly at: number }

/** A paragraph's words, grouped by the events that they tell of, cut at every edge of a date and a place. */
export function groupsOf(document: MarkedDocument, paragraph: Paragraph): Group[] {
  const { reading, passages } = document
  const { text } = reading.document
  const spans = coversOf(document, paragraph)
  const groups: (Group & { pieces: Piece[] })[] = []
  for (const { start, end, covers } of cutIntoRuns(paragraph, spans)) {
    const here = covers.map((cover) => spans[cover]!)
    const told = here.filter(({ kind }) => kind === 'passage').map(({ at }) => at)
    const events = [...new Set(told.map((passage) => passages.get(passage).event))]
    const opening = told.filter((passage) => beginsHere(text, passages.get(passage), start, paragraph))
    const mentions = here.filter(({ kind }) => kind !== 'passage')
    const piece = {
      start,
      text: text.slice(start, end),
      date: mentions.find(({ kind }) => kind === 'date')?.at ?? -1,
      place: mentions.find(({ kind }) => kind === 'place')?.at ?? -1,
      isFirst: mentions.some((mention) => Math.max(mention.start, paragraph.start) === start),
    }
    const last = groups.at(-1)
    if (last && opening.length === 0 && isSame(last.events, events)) last.pieces.push(piece)
    else groups.push({ start, events, opening, pieces: [piece] })
  }
  return groups
}

function coversOf({ reading, dates, places, passages }: MarkedDocument, range: Span): Cover[] {
  const cover = (kind: Cover['kind'], at: number, { start, end }: Span): Cover => ({ kind, at, start, end })
  return [
    ...passages.list.overlapping(range).map((at) => cover('passage', at, passages.get(at))),
    ...dates.overlapping(range).map((at) => cover('date', at, reading.dates[at]!)),
    ...places
      .overlapping(range)
      .filter((at) => reading.places[at]!.role !== 'person') // a person of that name is no place
      .map((at) => cover('place', at, reading.places[at]!)),
  ]
}

/** A passage may begin with white space that is not drawn: it begins here where nothing but that lies before. */
function beginsHere(text: string, passage: Span, start: number, paragraph: Span): boolean {
  if (passage.start >= paragraph.start) return passage.start === start
  return start === paragraph.start && text.slice(passage.start, start).trim() === ''
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])
