import { pageCount, pageOf } from './pages.ts'

/** What the reader draws one below the other: the head of a document, or a page of its text. */
export interface ReaderItem {
  /** Which document, by its position. */
  readonly document: number
  /** Number of the page; null for the head. */
  readonly page: number | null
}

/** The heads and pages of some texts, one below the other, by their position in the whole. */
export class ReaderItems {
  readonly count: number
  readonly #texts: readonly string[]
  /** By document, the position of its head. */
  readonly #heads: readonly number[]

  constructor(texts: readonly string[]) {
    let count = 0
    this.#texts = texts
    this.#heads = texts.map((text) => (count += 1 + pageCount(text)) - 1 - pageCount(text))
    this.count = count
  }

  /** Position of a document's head. */
  head(document: number): number {
    return this.#heads[document] ?? this.count
  }

  /** @returns null where no item is at that position */
  item(position: number): ReaderItem | null {
    if (!(position >= 0 && position < this.count)) return null
    let document = 0
    for (let high = this.#heads.length; high - document > 1;) {
      const middle = (document + high) >>> 1
      if (this.#heads[middle]! <= position) document = middle
      else high = middle
    }
    const page = position - this.#heads[document]! - 1
    return { document, page: page < 0 ? null : page }
  }

  /** Position of the page that holds a place in a document's text. */
  holding(document: number, offset: number): number {
    return this.head(document) + 1 + pageOf(this.#texts[document] ?? '', offset)
  }

  /** Pixels that each item will take at a width, roughly: measured as soon as it is drawn. */
  estimates(width: number): Float64Array {
    const perLine = Math.max(20, Math.min(width - 48, 620) / 8.4)
    const heights = new Float64Array(this.count)
    this.#texts.forEach((text, document) => {
      const head = this.head(document)
      const pages = pageCount(text)
      heights.fill((text.length / pages / perLine) * 32, head + 1, head + 1 + pages)
      heights[head] = 150
    })
    return heights
  }
}
