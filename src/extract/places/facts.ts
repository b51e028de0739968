import { FAMILY_FIRST, FAMILY_NAMES, GIVEN_NAMES, PLACES_FIRST_NAMES } from './lexicon/people.ts'
import { OFFICES_AFTER, PLACE_NOUNS_AFTER } from './lexicon/geography.ts'
import { BODIES, BRANDS, GOVERNING } from './lexicon/organisations.ts'
import { FUNCTION_WORDS } from './lexicon/function-words.ts'
import { HONORIFICS } from './lexicon/honorifics.ts'
import type { Passage } from './passage.ts'
import { isCapital, type Token } from './tokens.ts'

/** What no family name is, though it has a capital: "Denver Police". */
const NO_NAMES = [BRANDS, BODIES, GOVERNING, HONORIFICS, OFFICES_AFTER, PLACE_NOUNS_AFTER]

/** What the whole document tells about words. */
export interface Facts {
  /** Folded words of the names of people: "abraham", "lincoln". */
  readonly people: ReadonlySet<string>
}

export function gatherFacts(passages: readonly Passage[]): Facts {
  const people = new Set<string>()
  for (const { tokens, capitals, isCapitalised } of passages) {
    if (isCapitalised) continue
    for (const i of capitals) {
      if (!beginsPerson(tokens, i)) continue
      const end = endOfName(tokens, i + 1)
      for (const { folded } of tokens.slice(HONORIFICS.has(tokens[i]!.folded) ? i + 1 : i, end))
        if (folded.length > 2) people.add(folded)
    }
  }
  return { people }
}

/** Whether a word is an honorific or a given name with a family name after it. */
function beginsPerson(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (!isNameAfter(token, next)) return false
  if (FUNCTION_WORDS.has(next!.folded) || NO_NAMES.some((words) => words.has(next!.folded))) return false
  if (PLACES_FIRST_NAMES.has(token.folded))
    return FAMILY_NAMES.has(next!.folded) || GIVEN_NAMES.has(next!.folded)
  if (FAMILY_FIRST.has(token.folded) && !token.opens) return true
  return isPersonWord(token)
}

export const isPersonWord = ({ folded, text }: Token): boolean =>
  GIVEN_NAMES.has(folded) || (HONORIFICS.has(folded) && /^\p{Lu}/u.test(text))

const isNameAfter = (token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  next.sentence === token.sentence &&
  isCapital(next) &&
  !token.possessive &&
  /^(?:\.? |-)$/.test(next.gap)

function endOfName(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && end - from < 3 && isNameAfter(tokens[end - 1]!, tokens[end])) end++
  return end
}
