import type { Span } from '../../model/span.ts'
import { cutIntoPages } from './pages.ts'

/** What the reader draws one below the other: the head of a document, or a page of its text. */
export interface ReaderItem {
  /** Which document, by its position. */
  readonly document: number
  /** Null for the head. */
  readonly page: Span | null
}

export interface ReaderItems {
  readonly items: readonly ReaderItem[]
  /** By document, the position of its head. */
  readonly heads: readonly number[]
}

/** All documents' heads and pages, in order. */
export function itemsOf(texts: readonly string[]): ReaderItems {
  const items: ReaderItem[] = []
  const heads = texts.map((text, document) => {
    const head = items.push({ document, page: null }) - 1
    for (const page of cutIntoPages(text)) items.push({ document, page })
    return head
  })
  return { items, heads }
}

/** The item that shows a place in a document's text: the last page that begins at or before it. */
export function itemAt({ items, heads }: ReaderItems, document: number, offset: number): number {
  let low = heads[document] ?? 0
  let high = heads[document + 1] ?? items.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (items[middle]!.page!.start <= offset) low = middle
    else high = middle
  }
  // Before the first page there is only white space, and the head.
  return low === heads[document] && items[low + 1]?.page ? low + 1 : low
}

/** Pixels that an item will take at a width, roughly: measured as soon as it is drawn. */
export function estimateHeight({ page }: ReaderItem, width: number): number {
  if (page === null) return 150
  const perLine = Math.max(20, Math.min(width - 48, 620) / 8.4)
  return ((page.end - page.start) / perLine) * 31 + 30
}
