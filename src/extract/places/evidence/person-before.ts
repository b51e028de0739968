import { before } from '../candidate.ts'
import { FAMILY_FIRST, GIVEN_NAMES } from '../lexicon/people.ts'
import { HONORIFICS } from '../lexicon/honorifics.ts'
import type { EvidenceRule } from '../evidence-rule.ts'
import { isCapital } from '../tokens.ts'

/** "Abraham Lincoln", "J. Houston", "Mr. Jackson", "Sheriff Dallas": what stands before a family name. */
export const personBefore: EvidenceRule = {
  name: 'person-before',
  weigh(candidate) {
    const token = before(candidate, 1)
    const { gap } = candidate.passage.tokens[candidate.first]!
    if (token === undefined || token.possessive || !/^(?:\.? |-)$/.test(gap)) return null
    if (HONORIFICS.has(token.folded)) {
      if (isCapital(token)) return { weight: -4, role: 'person' }
      return { weight: -2, role: 'person' }
    }
    if (!isCapital(token) || (gap === '. ' && token.text.length > 1)) return null
    if (/^[AI]$/.test(token.text) && gap === ' ') return null
    if (/^\p{Lu}$/u.test(token.text)) return { weight: gap === '. ' ? -3 : -1, role: 'person' }
    if (GIVEN_NAMES.has(token.folded)) return { weight: -4, role: 'person' }
    if (FAMILY_FIRST.has(token.folded)) return { weight: -2.5, role: 'person' }
    return null
  },
}
