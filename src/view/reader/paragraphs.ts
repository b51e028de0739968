import type { Span } from '../../model/span.ts'

/** How far a paragraph stands from the one before: it goes on with it, begins a line, or has room above. */
export type Gap = 'none' | 'line' | 'room'

export interface Paragraph extends Span {
  readonly gap: Gap
  /** Hard-wrapped lines that are shown as running text, so that they fit any width. */
  readonly isJoined: boolean
}

/** Code units: e-mail and plain-text books wrap at 65 to 80. Shorter lines are verse or a list, longer ones paragraphs. */
const NARROWEST_WRAP = 50
const WIDEST_WRAP = 120

/**
 * The paragraphs of a page. Blank lines part them, and so does a line break, unless the text is hard-wrapped there:
 * unless the first word of the next line would not have fitted on the line before. White space within is kept.
 */
export function paragraphsOf(text: string, page: Span): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let block: Span[] = []
  let gap = gapBefore(text, page.start)
  const close = (): void => {
    const width = Math.max(0, ...block.map(({ start, end }) => end - start))
    let last: Span | null = null
    for (const line of block) {
      const before: Paragraph | undefined = paragraphs.at(-1)
      if (last && before && isWrapped(text, last, line, width))
        paragraphs[paragraphs.length - 1] = { ...before, end: line.end, isJoined: true }
      else
        paragraphs.push({
          ...line,
          gap: last === null ? gap : width > WIDEST_WRAP ? 'room' : 'line',
          isJoined: false,
        })
      last = line
    }
    gap = 'room'
    block = []
  }
  for (const line of linesOf(text, page)) {
    if (line.end > line.start) block.push(line)
    else close()
  }
  close()
  return paragraphs
}

/** Lines without the white space at their ends; the white space that they begin with stays. */
function linesOf(text: string, page: Span): Span[] {
  const lines: Span[] = []
  let start = page.start
  for (let i = page.start; i <= page.end; i++) {
    if (i < page.end && !isLineBreak(text.charCodeAt(i))) continue
    let end = i
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    lines.push({ start, end })
    if (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) i++
    start = i + 1
  }
  return lines
}

function gapBefore(text: string, at: number): Gap {
  let breaks = 0
  for (let i = at - 1; i >= 0 && breaks < 2; i--) {
    const code = text.charCodeAt(i)
    if (isLineBreak(code)) breaks += code === 10 && text.charCodeAt(i - 1) === 13 ? 0 : 1
    else if (!isSpace(code)) return breaks === 0 ? 'none' : 'line'
  }
  return 'room'
}

/** Whether a line break only keeps lines within a width. What is indented begins a line of its own. */
function isWrapped(text: string, before: Span, line: Span, width: number): boolean {
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP || isSpace(text.charCodeAt(line.start))) return false
  let wordEnd = line.start
  while (wordEnd < line.end && !isSpace(text.charCodeAt(wordEnd))) wordEnd++
  return before.end - before.start + 1 + (wordEnd - line.start) > width
}

const isLineBreak = (code: number): boolean =>
  (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || (code > 127 && /\s/.test(String.fromCharCode(code)))
