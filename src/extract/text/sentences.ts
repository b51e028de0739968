import type { Span } from '../../model/span.ts'
import { ABBREVIATIONS, OFTEN_LAST } from './abbreviations.ts'

/** How much is shown to the segmenter at a time, and how much of two sentences tells whether they are one: code units. */
const WINDOW = 4000
const LONGEST_CONTEXT = 40

/** One for all texts: to make one costs more than to split a paragraph. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Words that begin a sentence far more often than they follow a dotted abbreviation inside one. */
const STARTERS =
  /^["'([]*(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|This|That|These|Those|There|His|Her|Its|Their|For|From|After|Before|When|While|As|If|By|With|Since|Some|Many|No|Not|One|You|What|Who|How|Why|So|Yet|Also|Meanwhile|However|According)\b/
const INITIALS = /(?:^|[\s("'[])(?:\p{Lu}\.){1,5}["')\]]*\s*$/u
const LAST_WORD = /([\p{L}.]+)\.["')\]]*\s*$/u

/**
 * Splits a paragraph into sentences: the Unicode rules (UAX 29, by Intl.Segmenter), with the breaks taken back that
 * they see after abbreviations and initials, and before what cannot begin a sentence.
 *
 * @param text an even text
 * @param paragraph its span there
 * @returns spans in order, without the white space between them
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: { start: number; end: number }[] = []
  for (const { start, end } of unicodeSentences(text, paragraph)) {
    const last = sentences.at(-1)
    const before = last && text.slice(Math.max(last.start, start - LONGEST_CONTEXT), start)
    if (before !== undefined && runsOn(before, text.slice(start, Math.min(end, start + LONGEST_CONTEXT))))
      last!.end = end
    else sentences.push({ start, end })
  }
  for (const sentence of sentences) {
    while (sentence.end > sentence.start && text[sentence.end - 1] === ' ') sentence.end--
    while (sentence.start < sentence.end && text[sentence.start] === ' ') sentence.start++
  }
  return sentences.filter((sentence) => sentence.end > sentence.start)
}

/**
 * The Unicode sentences, read through a window: the segmenter's own time grows with the square of a text's length
 * where many sentences are as short as "A. ".
 */
function* unicodeSentences(text: string, paragraph: Span): Generator<Span> {
  let from = paragraph.start
  let width = WINDOW
  while (from < paragraph.end) {
    const to = Math.min(paragraph.end, from + width)
    const found = Array.from(SEGMENTER.segment(text.slice(from, to)), ({ segment, index }) => ({
      start: from + index,
      end: from + index + segment.length,
    }))
    const unfinished = to < paragraph.end ? found.pop() : undefined
    yield* found
    if (unfinished === undefined) return
    width = unfinished.start === from ? width * 2 : WINDOW
    from = unfinished.start
  }
}

/** Whether a sentence that seems to end in `before` goes on with `after`. */
function runsOn(before: string, after: string): boolean {
  if (/^["')\]]*[\p{Ll},;:]/u.test(after)) return true
  if (INITIALS.test(before)) return !STARTERS.test(after)
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase()
  if (word === undefined || !ABBREVIATIONS.has(word)) return false
  return OFTEN_LAST.has(word) ? /^[\p{Ll}\d]/u.test(after) : !(STARTERS.test(after) && !isTitle(word))
}

const isTitle = (word: string): boolean =>
  /^(?:mr|mrs|ms|dr|prof|rev|gen|col|lt|capt|sgt|sen|rep|gov|st)$/.test(word)
