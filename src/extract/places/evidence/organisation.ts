import { before, type Candidate } from '../candidate.ts'
import { BODIES, BODIES_OF, BRANDS, GOVERNING } from '../lexicon/organisations.ts'
import type { EvidenceRule } from '../evidence-rule.ts'
import { isCapital } from '../tokens.ts'

/**
 * "Boston Globe", "Kentucky Fried Chicken", "Bank of China": part of the name of a body. Where the body is a part of the
 * place, as with "Boston Police", the place is meant too.
 */
export const organisation: EvidenceRule = {
  name: 'organisation',
  weigh(candidate) {
    if (isBodyOf(candidate)) return { weight: -3, role: 'organisation' }
    const { passage, phrase, last } = candidate
    const words = passage.tokens.slice(last + 1, phrase.last + 1).map(({ folded }) => folded)
    if (words.some((word) => BRANDS.has(word))) return { weight: -4, role: 'organisation' }
    if (words.some((word) => GOVERNING.has(word))) return { weight: 1 }
    return words.some((word) => BODIES.has(word)) ? { weight: -1.5, role: 'organisation' } : null
  },
}

function isBodyOf(candidate: Candidate): boolean {
  const of = before(candidate, 1)?.folded === 'the' ? 2 : 1
  const word = before(candidate, of)
  const body = before(candidate, of + 1)
  return word?.folded === 'of' && body !== undefined && isCapital(body) && BODIES_OF.has(body.folded)
}
