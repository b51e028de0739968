import type { Span } from '../../model/span.ts'
import type { PreparedText } from '../text/prepared-text.ts'

/** "GENEVA, Nov. 29 (Agency) -- ", "Cardiff, Wales — ": capitals or a short list of names before a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.' -]{1,30}(?:, ?[\p{L}\p{N}.' -]{1,30}){0,3}(?: ?\([^()]{1,30}\))?) ?(?:--|—|–|_|(?<=\)) ?-) ?/u

/** Punctuation and small words around a date that stands for itself: a line that only tells when the text was written. */
const NOTHING_ELSE =
  /^(?:[\s,.;:|()–—-]|on|at|by|published|updated|posted|last|first|date|dated|written|the|of|gmt|utc|bst|est|edt|pst|et|am|pm)*$/i

/**
 * Stretches of text that say when and where it was written rather than what happened: agency datelines at the head of
 * a paragraph, and lines that hold nothing but a date.
 */
export function findDatelines({ text, paragraphs }: PreparedText, dates: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => {
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160))
    const dateline = DATELINE.exec(words)
    if (dateline) return [{ start: paragraph.start, end: paragraph.start + dateline[0].length }]
    if (paragraph.end - paragraph.start > 160) return []
    const inside = dates.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
    if (inside.length === 0) return []
    const starts = [...inside.map(({ start }) => start), paragraph.end]
    const ends = [paragraph.start, ...inside.map(({ end }) => end)]
    const around = ends.map((end, i) => text.slice(end, starts[i])).join(' ')
    return NOTHING_ELSE.test(around) ? [{ start: paragraph.start, end: paragraph.end }] : []
  })
}
