import { before, firstToken, isAbbreviation } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'
import { isCapital } from '../tokens.ts'

/** "Rogersville, Tenn.", "Mobile, AL": a short form of a region is one after a town, and seldom alone. */
export const stateCode: EvidenceRule = {
  name: 'state-code',
  weigh(candidate) {
    if (!isAbbreviation(candidate) || candidate.senses[0].place.region === '') return null
    const token = firstToken(candidate)
    if (/^,? $/.test(token.gap) && token.gap.startsWith(',') && isCapital(before(candidate, 1)))
      return { weight: 4 }
    if (token.text.includes('.')) return { weight: 1.5 }
    return { weight: token.text.length <= 2 ? -4 : 2 }
  },
}
