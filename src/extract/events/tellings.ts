import type { ParagraphKind, Sentence } from '../text/prepared-text.ts'
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
}

/** The sentences of a document with their mentions. One sweep over each list. */
export function findTellings({ prepared, dates, places }: Material): Telling[] {
  const { text, sentences, paragraphs } = prepared
  const datelines = findDatelines(prepared, dates)
  const datesOf = bySpan(dates)
  const placesOf = bySpan(places)
  let dateline = 0
  return sentences.map((sentence, number) => {
    while (dateline < datelines.length && datelines[dateline]!.end <= sentence.start) dateline++
    const opens = datelines[dateline]
    const start = opens && opens.start <= sentence.start ? Math.min(opens.end, sentence.end) : sentence.start
    return {
      ...sentence,
      start,
      number,
      kind: paragraphs[sentence.paragraph]!.kind,
      words: text.slice(start, sentence.end),
      dates: datesOf(start, sentence.end),
      places: placesOf(start, sentence.end),
    }
  })
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
  numbers.flatMap((number) => (dates[number]!.namesEvent === null ? [dates[number]!.text] : []))
