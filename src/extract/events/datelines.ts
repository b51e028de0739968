import type { Span } from '../../model/span.ts'
import type { PreparedText } from '../text/prepared-text.ts'

/** "GENEVA, Nov. 29 (Agency) -- ", "Cardiff, Wales — ": capitals or a short list of names before a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.' -]{1,30}(?:, ?[\p{L}\p{N}.' -]{1,30}){0,3}(?: ?\([^()]{1,30}\))?) ?(?:--|—|–|_|(?<=\)) ?-) ?/u

/** Punctuation and small words around a date that stands for itself: a line that only tells when the text was written. */
const NOTHING_ELSE =
  /^(?:[\s,.;:|()–—-]|on|at|by|published|updated|posted|last|first|date|dated|written|the|of|gmt|utc|bst|est|edt|pst|et|am|pm)*$/i

/** A name before a date that stands for itself: "Hobart, " at the head of a letter. */
const NAME = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}, /u

/** Longest line or sentence that may be nothing but a date. */
const LONGEST = 160
const MOST_DATES = 40

/**
 * Stretches of text that say when and where it was written rather than what happened: agency datelines at the head of
 * a paragraph, and lines and first sentences that hold nothing but a date, or a name and a date.
 */
export function findDatelines({ text, paragraphs, sentences }: PreparedText, dates: readonly Span[]): Span[] {
  const first = new Map(sentences.toReversed().map((sentence) => [sentence.paragraph, sentence]))
  let next = 0
  return paragraphs.flatMap((paragraph, number) => {
    while (next < dates.length && dates[next]!.end <= paragraph.start) next++
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST))
    const dateline = DATELINE.exec(words)
    if (dateline) return [{ start: paragraph.start, end: paragraph.start + dateline[0].length }]
    const near = dates.slice(next, next + MOST_DATES)
    const whole = [paragraph, first.get(number) ?? paragraph].find((span) => isDateAlone(text, span, near))
    return whole ? [{ start: whole.start, end: whole.end }] : []
  })
}

function isDateAlone(text: string, { start, end }: Span, dates: readonly Span[]): boolean {
  if (end - start > LONGEST) return false
  const inside = dates.filter((date) => date.start >= start && date.end <= end)
  if (inside.length === 0) return false
  const from = start + (NAME.exec(text.slice(start, inside[0]!.start))?.[0].length ?? 0)
  const starts = [...inside.map((date) => date.start), end]
  const ends = [from, ...inside.map((date) => date.end)]
  const around = ends.map((last, i) => text.slice(last, starts[i])).join(' ')
  return NOTHING_ELSE.test(around)
}
