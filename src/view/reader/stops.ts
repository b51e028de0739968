import type { MarkedDocument } from './marked-document.ts'
import type { Mentions } from './mentions.ts'

/** A mark that the keyboard can stand on. */
export interface Stop {
  readonly document: number
  readonly kind: 'passage' | 'date' | 'place'
  /** Index of the mention; number of the passage. */
  readonly at: number
  /** Where it begins in the text. */
  readonly offset: number
}

/** Where the keyboard comes from: a mark, or (`kind` null) just a place in a text. */
export type From = Pick<Stop, 'document' | 'offset'> & {
  readonly kind: Stop['kind'] | null
  readonly at: number
}

/** The next (1) or the previous (-1) passage in which an event is told, over all documents; null where there is none. */
export function nextPassage(documents: readonly MarkedDocument[], from: From, step: 1 | -1): Stop | null {
  const list = documents[from.document]?.passages.list
  if (list === undefined) return null
  const next =
    from.kind === 'passage'
      ? list.order.indexOf(from.at) + step
      : from.kind === null
        ? list.firstFrom(from.offset) - (step === 1 ? 0 : 1)
        : list.firstFrom(from.offset + 1) - (step === 1 ? 0 : 1)
  if (next >= 0 && next < list.count) return passageStop(documents, from.document, next)
  for (let document = from.document + step; document >= 0 && document < documents.length; document += step) {
    const { count } = documents[document]!.passages.list
    if (count > 0) return passageStop(documents, document, step === 1 ? 0 : count - 1)
  }
  return null
}

const passageStop = (documents: readonly MarkedDocument[], document: number, position: number): Stop => {
  const { list } = documents[document]!.passages
  return { document, kind: 'passage', at: list.order[position]!, offset: list.start(position) }
}

/** The next (1) or the previous (-1) date or place in the text of the same document. */
export function nextMention(documents: readonly MarkedDocument[], from: From, step: 1 | -1): Stop | null {
  const document = documents[from.document]
  if (document === undefined) return null
  const isOnMention = from.kind === 'date' || from.kind === 'place'
  const { dates, places, reading } = document
  const date = mentionBeside(dates, from.offset, isOnMention, step)
  let place = mentionBeside(places, from.offset, isOnMention, step)
  while (place !== null && reading.places[place]!.role === 'person')
    place = mentionBeside(places, places.start(place), true, step)
  const found: Stop[] = []
  if (date !== null)
    found.push({ document: from.document, kind: 'date', at: date, offset: dates.start(date) })
  if (place !== null)
    found.push({ document: from.document, kind: 'place', at: place, offset: places.start(place) })
  return found.sort((a, b) => (a.offset - b.offset) * step)[0] ?? null
}

function mentionBeside(list: Mentions, offset: number, isOnMention: boolean, step: 1 | -1): number | null {
  const next = step === 1 ? list.firstFrom(isOnMention ? offset + 1 : offset) : list.firstFrom(offset) - 1
  return next >= 0 && next < list.count ? next : null
}
