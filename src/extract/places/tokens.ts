import { foldWord } from '../../gazetteer/fold.ts'
import type { Span } from '../../model/span.ts'
import type { PreparedText } from '../text/prepared-text.ts'

/** How a word is written: "boat", "Boston" or "McCoy", "BOSTON" or "U.S", "1989". */
export type Shape = 'lower' | 'capital' | 'caps' | 'figure'

/** A word of the text, without a possessive "'s". */
export interface Token extends Span {
  readonly text: string
  readonly folded: string
  readonly shape: Shape
  /** Position in `PreparedText.sentences`. */
  readonly sentence: number
  /** Whether it is the first word of its sentence, or of a quotation. */
  readonly opens: boolean
  /** What stands between it and the word before; "" at the beginning of a paragraph. */
  readonly gap: string
  readonly possessive: boolean
}

const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.']*[\p{L}\p{M}\p{N}])?/gu
const POSSESSIVE = /'[sS]$/
const OPENING = /(?:^|[\s([])["'([]*["'][(["']*$|[:;] *["']?$/

/** The words of one paragraph. @param first position of the paragraph's first sentence */
export function tokensOf({ text, sentences }: PreparedText, { start, end }: Span, first: number): Token[] {
  const tokens: Token[] = []
  const words = text.slice(start, end)
  let sentence = first
  let after = 0
  for (const match of words.matchAll(WORD)) {
    const at = start + match.index
    let isNew = tokens.length === 0
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= at) {
      sentence++
      isNew = true
    }
    const possessive = POSSESSIVE.test(match[0])
    const written = possessive ? match[0].slice(0, -2) : match[0]
    const gap = words.slice(after, match.index)
    tokens.push({
      start: at,
      end: at + written.length,
      text: written,
      folded: foldWord(written),
      shape: shapeOf(written),
      sentence,
      opens: isNew || OPENING.test(gap),
      gap,
      possessive,
    })
    after = match.index + match[0].length
  }
  return tokens
}

function shapeOf(word: string): Shape {
  if (!/^\p{Lu}/u.test(word)) return /^\p{N}/u.test(word) ? 'figure' : 'lower'
  const letters = word.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() ? 'caps' : 'capital'
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'caps')
