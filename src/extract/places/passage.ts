import type { ParagraphKind, PreparedText } from '../text/prepared-text.ts'
import { isCapital, type Token, tokensOf } from './tokens.ts'

/** The words of a paragraph, and how it is written. */
export interface Passage {
  readonly tokens: readonly Token[]
  /** Positions of the words that begin with a capital. */
  readonly capitals: readonly number[]
  readonly kind: ParagraphKind
  /** Whether nearly all words begin with capitals, as in headlines, so that a capital says nothing. */
  readonly isCapitalised: boolean
  /** Whether it is all in capitals. */
  readonly isCaps: boolean
}

/** From this share of capitals on, of the longer words that open no sentence, a capital says nothing. */
const CAPITALISED = 0.75
const LEAST_WORDS = 4
/** Shorter words have no capitals in headlines either. */
const LONG = 4

function passageOf(tokens: readonly Token[], kind: ParagraphKind): Passage {
  const capitals: number[] = []
  let long = 0
  let longCapitals = 0
  let longCaps = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (isCapital(token)) capitals.push(i)
    const opens = i === 0 || tokens[i - 1]!.sentence !== token.sentence
    if (opens || token.shape === 'figure' || token.end - token.start < LONG) continue
    long++
    if (token.shape === 'caps') longCaps++
    if (token.shape !== 'lower') longCapitals++
  }
  return {
    tokens,
    capitals,
    kind,
    isCapitalised: long >= LEAST_WORDS && longCapitals / long >= CAPITALISED,
    isCaps: long >= LEAST_WORDS && longCaps / long >= CAPITALISED,
  }
}

/** The passages of a text, in order: one a paragraph. */
export function passagesOf(prepared: PreparedText): Passage[] {
  const { paragraphs, sentences } = prepared
  let sentence = 0
  return paragraphs.map((paragraph) => {
    while (sentence < sentences.length && sentences[sentence]!.end <= paragraph.start) sentence++
    return passageOf(tokensOf(prepared, paragraph, sentence), paragraph.kind)
  })
}
