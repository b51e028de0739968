import type { ParagraphKind, Sentence } from '../text/prepared-text.ts'
import type { Span } from '../../model/span.ts'
import { findDatelines } from './datelines.ts'
import type { Material } from './material.ts'

/** A sentence that may tell of something, with the numbers of the mentions in it. */
export interface Telling extends Sentence {
  readonly number: number
  readonly kind: ParagraphKind
  readonly words: string
  /** Into {@link Material.dates}; those of a dateline are left out. */
  readonly dates: readonly number[]
  /** Into {@link Material.places}; those of a dateline are left out. */
  readonly places: readonly number[]
  /** The date of the diary entry that begins with this sentence, into {@link Material.dates}; -1 where there is none. */
  readonly entry: number
}

/** The sentences of a document with their mentions. One sweep over each list. */
export function findTellings({ prepared, dates, places }: Material): Telling[] {
  const { text, sentences, paragraphs } = prepared
  const datelines = findDatelines(prepared, dates)
  const entries = entryDates(datelines, dates)
  const datesOf = bySpan(dates)
  const placesOf = bySpan(places)
  let dateline = 0
  let entry = -1
  return sentences.flatMap((sentence, number) =>
    pieces(text, sentence).map(({ start: from, end }) => {
      while (dateline < datelines.length && datelines[dateline]!.end <= from) dateline++
      const opens = datelines[dateline]
      const isAfter = opens !== undefined && opens.start <= from
      const start = isAfter ? Math.min(opens.end, end) : from
      if (isAfter) entry = entries.get(opens) ?? -1
      const isEmpty = start >= end
      const telling = {
        start,
        end,
        paragraph: sentence.paragraph,
        number,
        kind: paragraphs[sentence.paragraph]!.kind,
        words: text.slice(start, end),
        dates: datesOf(start, end),
        places: placesOf(start, end),
        entry: isEmpty ? -1 : entry,
      }
      if (!isEmpty) entry = -1
      return telling
    }),
  )
}

/** Longest stretch that is read as one sentence, in code units: what is longer is a list. */
const LONGEST_SENTENCE = 2000

/** A sentence, or pieces of one that is too long to be read at once, parted at commas and semicolons. */
function pieces(text: string, { start, end }: Span): Span[] {
  if (end - start <= LONGEST_SENTENCE) return [{ start, end }]
  const parts: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const within = text.slice(from, from + LONGEST_SENTENCE)
    const at = Math.max(within.lastIndexOf('; '), within.lastIndexOf(', '))
    const space = within.lastIndexOf(' ')
    const to = from + (at > 0 ? at + 2 : space > 0 ? space + 1 : LONGEST_SENTENCE)
    parts.push({ start: from, end: to })
    from = to
  }
  return [...parts, { start: from, end }]
}

/** The dates of a text's entries, where it has several: a diary or a log, not the line under a headline. */
function entryDates(datelines: readonly Span[], dates: Material['dates']): ReadonlyMap<Span, number> {
  const entries = new Map<Span, number>()
  let number = 0
  for (const dateline of datelines) {
    while (number < dates.length && (dates[number]!.start < dateline.start || dates[number]!.when === null))
      number++
    if (number < dates.length && dates[number]!.end <= dateline.end) entries.set(dateline, number)
  }
  const days = new Set([...entries.values()].map((number) => dates[number]!.when!.edtf))
  return days.size > 1 ? entries : new Map()
}

/** Numbers of the spans within a stretch; stretches must be asked for in order. */
function bySpan(spans: readonly { start: number; end: number }[]): (start: number, end: number) => number[] {
  let next = 0
  return (start, end) => {
    while (next < spans.length && spans[next]!.start < start) next++
    const found: number[] = []
    while (next < spans.length && spans[next]!.end <= end) found.push(next++)
    return found
  }
}

/** The date expressions of a sentence as they stand there, names of happenings left out: what a title does without. */
export const dateWords = ({ dates: numbers }: Telling, dates: Material['dates']): string[] =>
  numbers.flatMap((number) =>
    dates[number]!.namesEvent === null && dates[number]!.when !== null ? [dates[number]!.text] : [],
  )
