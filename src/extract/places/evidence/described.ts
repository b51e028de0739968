import { after } from '../candidate.ts'
import { PLACE_NOUNS_AFTER } from '../lexicon/geography.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "Kano state", "a Boston resident", "the Paris-based group". */
export const described: EvidenceRule = {
  name: 'described',
  weigh(candidate) {
    const next = after(candidate, 1)
    if (next === undefined || !/^(?: |-|'s )$/.test(next.gap) || !PLACE_NOUNS_AFTER.has(next.folded))
      return null
    return { weight: next.shape === 'lower' ? 2 : 1 }
  },
}
