import { before, firstToken } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "Ann Lee, 42, of Kano", "the man, from Kano,": where somebody lives stands after a name or an age. */
export const residence: EvidenceRule = {
  name: 'residence',
  weigh(candidate) {
    const word = before(candidate, 1)
    if (word === undefined || firstToken(candidate).gap !== ' ' || !/^(?:of|from)$/.test(word.folded))
      return null
    return word.gap === ', ' ? { weight: 3 } : null
  },
}
