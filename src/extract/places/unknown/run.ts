import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { isCapital, type Token } from '../tokens.ts'

/** Positions of the first and last word of a name. */
export interface Run {
  readonly first: number
  readonly last: number
  /** Whether it stands instead of what the gazetteer knows by that name. */
  readonly instead?: boolean
}

/** Words of a name at most. */
const LONGEST = 3

/** Whether a word may belong to the name of a place: it has a capital for no other reason than that. */
export const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined &&
  isCapital(token) &&
  !FUNCTION_WORDS.has(token.folded) &&
  /^\p{Lu}[\p{L}.'-]+$/u.test(token.text)

/** Where the run of name words begins that ends before `end`, whatever stands between; `end` where there is none. */
export function runBefore(tokens: readonly Token[], end: number): number {
  let first = end
  while (end - first < LONGEST && isNameWord(tokens[first - 1]) && (first === end || joins(tokens, first)))
    first--
  return first
}

/** Words in lower case within a name: "Ceamurlia de Jos". */
const INNER: ReadonlySet<string> = new Set('de del da do dos das la le al el kwa sur am'.split(' '))

/** The last word of the run of name words that begins at `start`; `start - 1` where there is none. */
export function runAfter(tokens: readonly Token[], start: number): number {
  let last = start - 1
  while (
    last - start + 1 < LONGEST &&
    isNameWord(tokens[last + 1]) &&
    (last < start || joins(tokens, last + 1))
  ) {
    last++
    const inner = tokens[last + 1]
    if (
      inner !== undefined &&
      INNER.has(inner.text) &&
      isNameWord(tokens[last + 2]) &&
      joins(tokens, last + 1)
    )
      last++
  }
  return last
}

/** Whether a word stands right after the one before, in one sentence. */
const joins = (tokens: readonly Token[], i: number): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i]]
  return (
    before !== undefined &&
    token !== undefined &&
    before.sentence === token.sentence &&
    !before.possessive &&
    (/^[ -]$/.test(token.gap) || (token.gap === '. ' && before.text.length <= 2))
  )
}
