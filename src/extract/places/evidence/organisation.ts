import { after, before, type Candidate } from '../candidate.ts'
import { BODIES, BODIES_OF, BRANDS } from '../lexicon/organisations.ts'
import type { EvidenceRule } from '../evidence-rule.ts'
import { isCapital } from '../tokens.ts'

/** "Boston Globe", "Kentucky Fried Chicken", "Bank of China", "University of Warsaw": part of the name of a body. */
export const organisation: EvidenceRule = {
  name: 'organisation',
  weigh(candidate) {
    if (isBodyOf(candidate)) return { weight: -3, role: 'organisation' }
    const { passage, phrase, last } = candidate
    for (let i = last + 1; i <= phrase.last; i++) {
      const { folded } = passage.tokens[i]!
      if (BRANDS.has(folded) || BODIES.has(folded)) return { weight: -4, role: 'organisation' }
    }
    return null
  },
}

function isBodyOf(candidate: Candidate): boolean {
  const of = before(candidate, 1)?.folded === 'the' ? 2 : 1
  const word = before(candidate, of)
  const body = before(candidate, of + 1)
  return word?.folded === 'of' && body !== undefined && isCapital(body) && BODIES_OF.has(body.folded)
}

/** Whether the word after a candidate begins with a capital, and stands in one phrase with it. */
export const goesOn = (candidate: Candidate): boolean =>
  candidate.phrase.last > candidate.last && isCapital(after(candidate, 1))
