import type { Span } from '../../model/span.ts'

/**
 * Mentions, which stand in the order of the text and do not overlap: looked up where they are, since a long text has
 * hundreds of thousands of them.
 */
export class Mentions {
  readonly #spans: readonly Span[]

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  get count(): number {
    return this.#spans.length
  }

  /** Where a mention begins. */
  start(index: number): number {
    return this.#spans[index]?.start ?? NaN
  }

  /** Index of the first mention that begins at or after a place in the text; the count where none does. */
  firstFrom(at: number): number {
    return this.#first(({ start }) => start >= at)
  }

  /** Indices of the mentions that share at least a character with a range. */
  overlapping(range: Span): number[] {
    const found: number[] = []
    for (let i = this.#first(({ end }) => end > range.start); i < this.firstFrom(range.end); i++)
      found.push(i)
    return found
  }

  /** Index of the first mention from which on a test holds. */
  #first(holds: (span: Span) => boolean): number {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (holds(this.#spans[middle]!)) high = middle
      else low = middle + 1
    }
    return low
  }
}
