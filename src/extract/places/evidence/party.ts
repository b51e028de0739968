import { before, firstToken } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "D-Oakland", "R-Fairfax": the home of a member of an American parliament, after the letter of the party. */
export const party: EvidenceRule = {
  name: 'party',
  weigh(candidate) {
    const letter = before(candidate, 1)
    return firstToken(candidate).gap === '-' && /^[RDI]$/.test(letter?.text ?? '') ? { weight: 6 } : null
  },
}
