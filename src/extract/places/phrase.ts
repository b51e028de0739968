import { FUNCTION_WORDS } from './lexicon/function-words.ts'
import { isCapital, type Token } from './tokens.ts'

/** The longest phrase that is looked at, in words to each side: a list in capitals has no end. */
const LONGEST = 6
const JOINS = /^(?: |-|\. | & |'s )$/

/**
 * The run of capitalised words around some of them: "the Boston Globe said" gives "Boston Globe" around "Boston". A
 * function word with a capital, as at the beginning of a sentence, is none of it.
 */
export function phraseAround(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly first: number; readonly last: number } {
  let from = first
  while (first - from < LONGEST && joins(tokens[from - 1], tokens[from])) from--
  let to = last
  while (to - last < LONGEST && joins(tokens[to], tokens[to + 1])) to++
  return { first: from, last: to }
}

const joins = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.sentence === b.sentence &&
  isCapital(a) &&
  isCapital(b) &&
  !FUNCTION_WORDS.has(a.folded) &&
  !FUNCTION_WORDS.has(b.folded) &&
  (JOINS.test(b.gap) || (a.possessive && b.gap === ' ')) &&
  !(b.gap === '. ' && a.text.length > 4)
