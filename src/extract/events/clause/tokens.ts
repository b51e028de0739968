import type { Span } from '../../../model/span.ts'
import { AUXILIARIES, IRREGULAR_PAST, PARTICIPLES, PRESENT } from '../lexicon/verbs.ts'
import { words } from '../lexicon/words.ts'

/** A word or a mark of punctuation. */
export interface Token extends Span {
  readonly lower: string
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['.,’-][\p{L}\p{M}\p{N}]+)*|--|[^\s\p{L}\p{M}\p{N}]/gu

/** The words and marks of a stretch of the even text, with their offsets there. */
export const tokensOf = (text: string, { start, end }: Span): Token[] =>
  Array.from(text.slice(start, end).matchAll(TOKEN), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    lower: match[0].toLowerCase(),
    capital: /^\p{Lu}/u.test(match[0]),
  }))

const DETERMINERS = words(
  `a an the this that these those his her its their our my your some any no each every both all another other such`,
)
const PREPOSITIONS = words(
  `of in on at by for from to with without into over under after before during between among against about near as`,
)
export const PRONOUNS = words(`he she it they we i you who there this that these those`)

/**
 * Whether a token is a finite verb, as far as its form and the word before it tell. Past forms that are participles as
 * well ("built", "arrested") count where no article or preposition stands before them.
 */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { lower, capital } = token
  if (AUXILIARIES.has(lower)) return true
  const before = tokens[at - 1]?.lower ?? ''
  if (capital && at > 0) return false
  if ((DETERMINERS.has(before) && before !== 'that') || PREPOSITIONS.has(before)) return false
  if (IRREGULAR_PAST.has(lower)) return true
  if (PRESENT.has(lower)) return true
  return /[a-z]{2,}ed$/.test(lower) && !NO_VERBS.has(lower) && !PARTICIPLES.has(lower)
}

const NO_VERBS = words(
  `hundred indeed united sacred naked wicked need seed speed breed exceed proceed succeed feed bleed red bed`,
)

/** Whether a token is a participle that may open a phrase after a comma: "killing two", "built in Toulouse". */
export const isParticiple = ({ lower }: Token): boolean =>
  PARTICIPLES.has(lower) ||
  PARTICIPLE_PASTS.has(lower) ||
  (/[a-z]{2,}ed$/.test(lower) && !NO_VERBS.has(lower)) ||
  (/[a-z]{2,}ing$/.test(lower) && !NO_PARTICIPLES.has(lower))

const PARTICIPLE_PASTS = words(
  `built bought brought caught found held hit kept laid led left lost made met paid sent set shot shut sold struck taught told won cut put`,
)
const NO_PARTICIPLES = words(
  `morning evening during king thing nothing something anything everything spring string wing ceiling building beijing`,
)

/** Whether, from `from` on, a finite verb comes before the clause ends (a comma, semicolon or relative pronoun). */
export function hasFiniteAhead(tokens: readonly Token[], from: number, reach = 14): boolean {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const { lower } = tokens[i]!
    if (i > from && ENDS.has(lower)) return false
    if (isFinite(tokens, i)) return true
  }
  return false
}

const ENDS = words(`, ; : ( ) who which whom whose -- – — "`)
