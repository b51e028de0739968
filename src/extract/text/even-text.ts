import type { Span } from '../../model/span.ts'

/**
 * Characters that are written in several ways and read as one, each replaced by one of the same length so that rules
 * need to know only the plain one.
 */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201A\u201B\u2032\u02BC'].map((quote) => [quote, "'"] as const),
  ...[...'\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB'].map((quote) => [quote, '"'] as const),
  ...[...'\u2010\u2011\u2212'].map((hyphen) => [hyphen, '-'] as const),
])

/** Controls, soft hyphens, zero-width characters, direction marks, byte order marks: nothing that a reader sees. */
const INVISIBLE =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF'

/** Whatever cannot be copied as it stands: white space that is not one single space, and the characters above. */
const UNEVEN = new RegExp(`[\\s${INVISIBLE}]{2,}|[^\\S ]|[${[...PLAIN.keys()].join('')}${INVISIBLE}]`, 'gu')
const INVISIBLE_ONLY = new RegExp(`^[${INVISIBLE}]+$`, 'u')

/** Builds an even text piece by piece and remembers where each piece came from. */
export class EvenText {
  readonly #source: string
  readonly #pieces: string[] = []
  #length = 0
  /** For each stretch copied without a change of length: where it begins in the even text and in the source. */
  readonly #evenAt: number[] = []
  readonly #sourceAt: number[] = []

  constructor(source: string) {
    this.#source = source
  }

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length
  }

  /** Adds a stretch of the source, made even. */
  add(start: number, end: number): void {
    const stretch = this.#source.slice(start, end)
    let from = 0
    for (const match of stretch.matchAll(UNEVEN)) {
      this.#put(stretch.slice(from, match.index), start + from)
      const [found] = match
      from = match.index + found.length
      if (!INVISIBLE_ONLY.test(found)) this.#put(PLAIN.get(found) ?? ' ', start + match.index)
    }
    this.#put(stretch.slice(from), start + from)
  }

  /** Adds a character that stands for whatever the source has at `at`. */
  join(character: ' ' | '\n', at: number): void {
    this.#put(character, at)
  }

  finish(): { text: string; toSource: (span: Span) => Span } {
    const evenAt = Uint32Array.from(this.#evenAt)
    const sourceAt = Uint32Array.from(this.#sourceAt)
    const sourceOf = (offset: number): number => {
      let low = 0
      let high = evenAt.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if (evenAt[middle]! <= offset) low = middle + 1
        else high = middle
      }
      return low === 0 ? 0 : sourceAt[low - 1]! + offset - evenAt[low - 1]!
    }
    return {
      text: this.#pieces.join(''),
      toSource: ({ start, end }) => {
        const from = sourceOf(start)
        return { start: from, end: end > start ? sourceOf(end - 1) + 1 : from }
      },
    }
  }

  #put(piece: string, sourceAt: number): void {
    if (piece === '') return
    const last = this.#evenAt.length - 1
    const runsOn = last >= 0 && this.#sourceAt[last]! - this.#evenAt[last]! === sourceAt - this.#length
    if (!runsOn) {
      this.#evenAt.push(this.#length)
      this.#sourceAt.push(sourceAt)
    }
    this.#pieces.push(piece)
    this.#length += piece.length
  }
}
