import { after } from '../candidate.ts'
import { OFFICES_AFTER, PLACE_NOUNS_AFTER } from '../lexicon/geography.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "Kano state", "a Boston resident", "the Paris-based group", "Kano Governor". */
export const described: EvidenceRule = {
  name: 'described',
  weigh(candidate) {
    const next = after(candidate, 1)
    if (next === undefined || !/^(?: |-|'s )$/.test(next.gap)) return null
    if (OFFICES_AFTER.has(next.folded)) return { weight: 2 }
    if (!PLACE_NOUNS_AFTER.has(next.folded)) return null
    return { weight: next.shape === 'lower' ? 2 : 1 }
  },
}
