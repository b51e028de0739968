import type { ParagraphKind, PreparedText } from '../text/prepared-text.ts'
import { isCapital, type Token, tokensOf } from './tokens.ts'
import { FUNCTION_WORDS } from './lexicon/function-words.ts'

/** The words of a paragraph, and how it is written. */
export interface Passage {
  readonly tokens: readonly Token[]
  readonly kind: ParagraphKind
  /** Whether nearly all words begin with capitals, as in headlines, so that a capital says nothing. */
  readonly isCapitalised: boolean
  /** Whether it is all in capitals. */
  readonly isCaps: boolean
}

/** From this share of capitals on, of the words that are no function words, a capital says nothing. */
const CAPITALISED = 0.75
const LEAST_WORDS = 4

function passageOf(tokens: readonly Token[], kind: ParagraphKind): Passage {
  const words = tokens.filter((token) => token.shape !== 'figure' && !FUNCTION_WORDS.has(token.folded))
  const share = (wanted: (token: Token) => boolean): number =>
    words.length < LEAST_WORDS ? 0 : words.filter(wanted).length / words.length
  return {
    tokens,
    kind,
    isCapitalised: share(isCapital) >= CAPITALISED,
    isCaps: share(({ shape }) => shape === 'caps') >= CAPITALISED,
  }
}

/** The passages of a text, in order: one a paragraph. */
export function passagesOf(prepared: PreparedText): Passage[] {
  let sentence = 0
  return prepared.paragraphs.map((paragraph) => {
    while (prepared.sentences[sentence] !== undefined && prepared.sentences[sentence]!.end <= paragraph.start)
      sentence++
    return passageOf(tokensOf(prepared, paragraph, sentence), paragraph.kind)
  })
}
