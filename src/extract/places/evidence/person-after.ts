import { after, isOneWord, lastToken } from '../candidate.ts'
import { BODIES, BRANDS, GOVERNING } from '../lexicon/organisations.ts'
import { OFFICES_AFTER, PLACE_NOUNS_AFTER } from '../lexicon/geography.ts'
import { HONORIFICS } from '../lexicon/honorifics.ts'
import { FAMILY_FIRST, FAMILY_NAMES, GIVEN_NAMES, PLACES_FIRST_NAMES } from '../lexicon/people.ts'
import type { EvidenceRule } from '../evidence-rule.ts'
import { isCapital } from '../tokens.ts'

/** What a family name is not, though it has a capital: "Denver Police", "Jordan Mayor". */
const NO_NAMES = [BRANDS, BODIES, GOVERNING, HONORIFICS, OFFICES_AFTER, PLACE_NOUNS_AFTER]

/** "Paris Jackson", "Wang Dan", "Jordan B. Hill": a given name, or a family name that comes first, with the rest after it. */
export const personAfter: EvidenceRule = {
  name: 'person-after',
  weigh(candidate, _, { next }) {
    if (!isOneWord(candidate) || lastToken(candidate).possessive) return null
    const token = after(candidate, 1)
    if (token === undefined || !isCapital(token) || !/^(?: |-)$/.test(token.gap)) return null
    if (NO_NAMES.some((words) => words.has(token.folded))) return null
    if (/^\p{Lu}$/u.test(token.text)) return { weight: -3, role: 'person' }
    if (FAMILY_FIRST.has(candidate.name) && token.shape === 'capital') return { weight: -4, role: 'person' }
    if (!GIVEN_NAMES.has(candidate.name)) return null
    if (FAMILY_NAMES.has(token.folded)) return { weight: -5, role: 'person' }
    if (PLACES_FIRST_NAMES.has(candidate.name))
      return GIVEN_NAMES.has(token.folded) ? { weight: -3, role: 'person' } : { weight: -1, role: 'person' }
    const isPlace = next !== null && next.start === token.start
    return { weight: isPlace ? -2 : -3, role: 'person' }
  },
}
