import type { Span } from '../../model/span.ts'

/** Spans in the order of the text, with quick answers to which of them lie over a range, however they nest. */
export class SpanList {
  /** By position in this list: the position in the list that it was made from. */
  readonly order: Uint32Array
  readonly #starts: Float64Array
  readonly #ends: Float64Array
  /** The furthest end of this span and all before it. */
  readonly #furthest: Float64Array

  constructor(spans: readonly Span[]) {
    this.order = inOrder(spans)
    this.#starts = new Float64Array(spans.length)
    this.#ends = new Float64Array(spans.length)
    this.#furthest = new Float64Array(spans.length)
    let furthest = -Infinity
    for (let i = 0; i < spans.length; i++) {
      const { start, end } = spans[this.order[i]!]!
      furthest = Math.max(furthest, end)
      this.#starts[i] = start
      this.#ends[i] = end
      this.#furthest[i] = furthest
    }
  }

  get count(): number {
    return this.order.length
  }

  /** Where the span at a position of this list begins. */
  start(position: number): number {
    return this.#starts[position] ?? NaN
  }

  /** The first position whose span begins at or after a place in the text; the count where none does. */
  firstFrom(at: number): number {
    return firstWhere(this.#starts, (start) => start >= at)
  }

  /** Positions in the original list of the spans that share at least a character with a range, in order of the text. */
  overlapping({ start, end }: Span): number[] {
    const found: number[] = []
    const last = this.firstFrom(end)
    for (let i = firstWhere(this.#furthest, (furthest) => furthest > start); i < last; i++)
      if (this.#ends[i]! > start) found.push(this.order[i]!)
    return found
  }
}

/** Positions of spans by where they begin, then by position: packed into numbers, which sort several times as fast. */
function inOrder(spans: readonly Span[]): Uint32Array {
  const keys = new Float64Array(spans.length)
  for (let i = 0; i < spans.length; i++) keys[i] = spans[i]!.start * spans.length + i
  keys.sort()
  const order = new Uint32Array(spans.length)
  for (let i = 0; i < spans.length; i++) order[i] = keys[i]! % spans.length
  return order
}

/** First position from which on a test holds. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
