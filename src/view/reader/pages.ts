import type { Span } from '../../model/span.ts'

/** Code units of a page, on average: one is drawn as a whole. It has less than twice as many. */
const SIZE = 2_000

/**
 * How many pages a text is cut into. Together they are the text: page 0 begins where it begins, each ends where the next
 * begins. Where that is depends only on the text near by, so that no long text is ever gone through.
 */
export const pageCount = (text: string): number => Math.max(1, Math.ceil(text.length / SIZE))

/** One page of a text, its number from 0 on. */
export const pageAt = (text: string, page: number): Span => ({
  start: pageStart(text, page),
  end: pageStart(text, page + 1),
})

/** Number of the page that holds a place in the text. */
export function pageOf(text: string, offset: number): number {
  const page = Math.min(Math.max(0, Math.floor(offset / SIZE)), pageCount(text) - 1)
  return page > 0 && offset < pageStart(text, page) ? page - 1 : page
}

const BLANK_LINE =
  /(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])[^\S\n\v\f\r\u0085\u2028\u2029]*(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])/
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
const SPACE = /\s/

/** A page begins after a blank line where one is in reach, else on a new line, else with a word, else with a character. */
function pageStart(text: string, page: number): number {
  const from = page * SIZE
  if (page === 0 || from >= text.length) return Math.min(from, text.length)
  const reach = text.slice(from, from + SIZE - 1)
  for (const border of [BLANK_LINE, LINE_BREAK, SPACE]) {
    const found = border.exec(reach)
    if (found) return from + found.index + found[0].length
  }
  return isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
