import { before, type Candidate, firstToken } from '../candidate.ts'
import { AT_PLACE, IN_PLACE, PARTS_OF_PLACES, PLACE_NOUNS_OF } from '../lexicon/geography.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "in Kano", "near the Dnieper", "from northern Syria", "the city of Manaus", "residents of Kano". */
export const preposition: EvidenceRule = {
  name: 'preposition',
  weigh(candidate) {
    if (!/^(?: |-)$/.test(firstToken(candidate).gap)) return null
    const steps = before(candidate, 1)?.folded === 'the' ? 2 : 1
    const word = before(candidate, steps)
    if (word === undefined) return null
    const described = PARTS_OF_PLACES.has(word.folded)
    const leading = described ? before(candidate, steps + 1) : word
    const part = described ? 1.5 : 0
    if (leading === undefined) return part > 0 ? { weight: part } : null
    if (IN_PLACE.has(leading.folded)) return { weight: 2.5 + part }
    if (AT_PLACE.has(leading.folded)) return { weight: 1.5 + part }
    if (leading.folded === 'of') return { weight: ofWhat(candidate, steps + (described ? 1 : 0)) + part }
    return part > 0 ? { weight: part } : null
  },
}

/** Whether a candidate stands right after "in", "near" and the like. */
export function isInPlace(candidate: Candidate): boolean {
  const word = before(candidate, before(candidate, 1)?.folded === 'the' ? 2 : 1)
  return word !== undefined && IN_PLACE.has(word.folded)
}

function ofWhat(candidate: Candidate, steps: number): number {
  const noun = before(candidate, steps + 1)
  return noun !== undefined && PLACE_NOUNS_OF.has(noun.folded) ? 3 : 0.5
}
