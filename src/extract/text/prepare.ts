import { isBoilerplate } from './boilerplate.ts'
import { EvenText } from './even-text.ts'
import { findParagraphs } from './paragraphs.ts'
import type { Paragraph, ParagraphKind, PreparedText, Sentence } from './prepared-text.ts'
import { splitSentences } from './sentences.ts'

/** Longest heading, in code units. */
const LONGEST_HEADING = 140

/** Longest boilerplate sentence looked for, in code units: what is longer is prose that quotes one. */
const LONGEST_BOILERPLATE = 240

/** Makes a text even and finds its paragraphs and sentences. Any string will do; time is linear in its length. */
export function prepareText(source: string): PreparedText {
  const even = new EvenText(source)
  const spans = findParagraphs(source).map((lines) => {
    if (even.length > 0) even.join('\n', lines[0].start - 1)
    const start = even.length
    lines.forEach((line, i) => {
      if (i > 0) even.join(' ', line.start - 1)
      even.add(line.start, line.end)
    })
    return { start, end: even.length }
  })
  const { text, toSource } = even.finish()
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  for (const span of spans) {
    const found = splitSentences(text, span)
    const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST_BOILERPLATE))
    paragraphs.push({ ...span, kind: kindOf(words, span.end - span.start, found.length) })
    for (const sentence of found) sentences.push({ ...sentence, paragraph: paragraphs.length - 1 })
  }
  return { source, text, paragraphs, sentences, toSource }
}

function kindOf(words: string, length: number, sentences: number): ParagraphKind {
  if (length < LONGEST_BOILERPLATE && isBoilerplate(words)) return 'boilerplate'
  if (sentences === 1 && length <= LONGEST_HEADING && !/[.!?:;,]["')\]]*$/.test(words)) return 'heading'
  return 'prose'
}
