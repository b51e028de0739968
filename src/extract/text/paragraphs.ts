import type { Span } from '../../model/span.ts'

/** Longest line, in code units, that may still be a hard-wrapped one. E-mail and plain-text books wrap at 65 to 80. */
const WIDEST_WRAP = 120

/** The lines that belong to one paragraph, as spans of the source without white space at their ends. */
export type ParagraphLines = readonly [Span, ...Span[]]

/**
 * Finds the paragraphs of a text. A blank line always parts them. A single line break parts them too, unless the text
 * is hard-wrapped there: unless the first word of the next line would not have fitted on the line before.
 */
export function findParagraphs(source: string): ParagraphLines[] {
  const paragraphs: ParagraphLines[] = []
  let block: Span[] = []
  const closeBlock = (): void => {
    for (const paragraph of splitBlock(source, block)) paragraphs.push(paragraph)
    block = []
  }
  for (const line of lines(source)) {
    if (line.end > line.start) block.push(line)
    else closeBlock()
  }
  closeBlock()
  return paragraphs
}

function* lines(source: string): Generator<Span> {
  const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/g
  let from = 0
  for (;;) {
    const found = lineBreak.exec(source)
    yield trimmed(source, from, found?.index ?? source.length)
    if (found === null) return
    from = lineBreak.lastIndex
  }
}

const isSpace = (source: string, at: number): boolean => /\s/.test(source[at] ?? '')

function trimmed(source: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(source, start)) start++
  while (end > start && isSpace(source, end - 1)) end--
  return { start, end }
}

function splitBlock(source: string, block: readonly Span[]): ParagraphLines[] {
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0)
  const paragraphs: [Span, ...Span[]][] = []
  let before: Span | null = null
  for (const line of block) {
    const current = paragraphs.at(-1)
    if (before && current && width <= WIDEST_WRAP && !wouldHaveFitted(source, before, line, width))
      current.push(line)
    else paragraphs.push([line])
    before = line
  }
  return paragraphs
}

function wouldHaveFitted(source: string, before: Span, line: Span, width: number): boolean {
  let wordEnd = line.start
  while (wordEnd < line.end && !isSpace(source, wordEnd)) wordEnd++
  return before.end - before.start + 1 + (wordEnd - line.start) <= width
}
