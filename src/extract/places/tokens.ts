import { foldWord } from '../../gazetteer/fold.ts'
import type { Span } from '../../model/span.ts'
import type { PreparedText } from '../text/prepared-text.ts'
import { wordEnds } from './word-scan.ts'

/** How a word is written: "boat", "Boston" or "McCoy", "BOSTON" or "U.S", "1989". */
export type Shape = 'lower' | 'capital' | 'caps' | 'figure'

const OPENING = /(?:^|[\s([])["'([]*["'][(["']*$|[:;] *["']?$/

/**
 * A word of the text, without a possessive "'s". What few words are asked for is worked out when it is: a text has many
 * words, and only those around a capital matter.
 */
export class Token implements Span {
  readonly #source: string
  readonly start: number
  readonly end: number
  readonly shape: Shape
  /** Position in `PreparedText.sentences`. */
  readonly sentence: number
  readonly possessive: boolean
  /** Where the word before ends. */
  readonly #after: number
  readonly #opensSentence: boolean
  #text: string | undefined
  #folded: string | undefined

  constructor(
    source: string,
    start: number,
    end: number,
    shape: Shape,
    possessive: boolean,
    after: number,
    sentence: number,
    opensSentence: boolean,
  ) {
    this.#source = source
    this.start = start
    this.end = end
    this.shape = shape
    this.possessive = possessive
    this.#after = after
    this.sentence = sentence
    this.#opensSentence = opensSentence
  }

  get text(): string {
    return (this.#text ??= this.#source.slice(this.start, this.end))
  }

  get folded(): string {
    return (this.#folded ??= foldWord(this.text))
  }

  /** What stands between it and the word before; "" at the beginning of a paragraph. */
  get gap(): string {
    return this.#source.slice(this.#after, this.start)
  }

  /** Whether it is the first word of its sentence, or of a quotation. */
  get opens(): boolean {
    return this.#opensSentence || (this.start - this.#after > 1 && OPENING.test(this.gap))
  }
}

/** The words of one paragraph. @param first position of the paragraph's first sentence */
export function tokensOf({ text, sentences }: PreparedText, paragraph: Span, first: number): Token[] {
  const tokens: Token[] = []
  let sentence = first
  let after = paragraph.start
  let opensNext = sentences[sentence + 1]?.start ?? Infinity
  const ends = wordEnds(text, paragraph)
  for (let i = 0; i < ends.length; i += 2) {
    const start = ends[i]!
    const wholeEnd = ends[i + 1]!
    let isNew = tokens.length === 0
    while (opensNext <= start) {
      sentence++
      opensNext = sentences[sentence + 1]?.start ?? Infinity
      isNew = true
    }
    const possessive = isPossessive(text, start, wholeEnd)
    const end = possessive ? wholeEnd - 2 : wholeEnd
    tokens.push(new Token(text, start, end, shapeOf(text, start, end), possessive, after, sentence, isNew))
    after = wholeEnd
  }
  return tokens
}

const isPossessive = (text: string, start: number, end: number): boolean =>
  end - start > 2 && text.charCodeAt(end - 2) === 39 && (text.charCodeAt(end - 1) | 32) === 115

const UPPER = /^\p{Lu}/u
const FIGURE = /^\p{N}/u
const NO_LETTER = /[^\p{L}]/gu

function shapeOf(text: string, start: number, end: number): Shape {
  const first = text.charCodeAt(start)
  if (first >= 97 && first <= 122) return 'lower'
  if (first >= 48 && first <= 57) return 'figure'
  if (first >= 65 && first <= 90 && end - start > 1) {
    const second = text.charCodeAt(start + 1)
    if (second >= 97 && second <= 122) return 'capital'
  }
  const word = text.slice(start, end)
  if (!UPPER.test(word)) return FIGURE.test(word) ? 'figure' : 'lower'
  const letters = word.replace(NO_LETTER, '')
  return letters.length > 1 && letters === letters.toUpperCase() ? 'caps' : 'capital'
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'caps')
