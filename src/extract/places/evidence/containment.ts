import { firstToken, before, isDemonym } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'
import { containedIn } from '../stated.ts'
import { isCapital } from '../tokens.ts'

/** "Paris, Texas", "Tacloban in Leyte": what a place lies in stands after it. */
export const containment: EvidenceRule = {
  name: 'containment',
  weigh(candidate, _, { previous, next }) {
    if (containedIn(candidate, next).length > 0) return { weight: 4 }
    if (previous !== null && containedIn(previous, candidate).length > 0) return { weight: 3 }
    if (isDemonym(candidate)) return null
    const { kind } = candidate.senses[0].place
    const isArea = kind === 'country' || kind === 'region'
    return isArea && firstToken(candidate).gap === ', ' && isCapital(before(candidate, 1))
      ? { weight: 1.5 }
      : null
  },
}
