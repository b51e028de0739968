import type { Candidate } from '../candidate.ts'
import type { EvidenceRule, Neighbours } from '../evidence-rule.ts'

/** "Orange Revolution", "Grand Victoria": a part of a longer name that nobody knows. */
export const longerName: EvidenceRule = {
  name: 'longer-name',
  weigh(candidate, _, neighbours) {
    if (candidate.passage.isCapitalised) return null
    const { phrase, first, last } = candidate
    const onLeft = phrase.first < first && !touches(neighbours.previous, candidate)
    const onRight = phrase.last > last && !touches(neighbours.next, candidate)
    const weight = (onLeft ? -1.5 : 0) + (onRight ? -1 : 0)
    return weight < 0 ? { weight } : null
  },
}

/** Whether another candidate is right beside one, in the same phrase. */
function touches(other: Neighbours['previous'], candidate: Candidate): boolean {
  if (other === null || other.passage !== candidate.passage) return false
  return other.last === candidate.first - 1 || other.first === candidate.last + 1
}
