import { firstToken, isAbbreviation, isOneWord } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "BATH" and "MAN" in running text: a short word in capitals stands for something else. */
export const acronym: EvidenceRule = {
  name: 'acronym',
  weigh(candidate) {
    const token = firstToken(candidate)
    if (!isOneWord(candidate) || token.shape !== 'caps' || candidate.passage.isCaps) return null
    if (isAbbreviation(candidate) || token.text.length > 4) return null
    return { weight: -3 }
  },
}
