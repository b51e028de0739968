import { type Candidate, isOneWord } from '../candidate.ts'
import { PARTS_OF_PLACES } from '../lexicon/geography.ts'
import { GOVERNING } from '../lexicon/organisations.ts'
import type { EvidenceRule, Neighbours } from '../evidence-rule.ts'

/** "Orange Revolution", "Grand Victoria": a part of a longer name that nobody knows. */
export const longerName: EvidenceRule = {
  name: 'longer-name',
  weigh(candidate, _, neighbours) {
    if (candidate.passage.isCapitalised) return null
    const { phrase, first, last } = candidate
    const onLeft = phrase.first < first && !touches(neighbours.previous, candidate)
    const onRight = phrase.last > last && !touches(neighbours.next, candidate) && !isGoverned(candidate)
    const isPart = isOneWord(candidate) && PARTS_OF_PLACES.has(candidate.name) && phrase.last > last
    const weight = (onLeft ? -1.5 : 0) + (onRight ? -1 : 0) + (isPart ? -3 : 0)
    return weight < 0 ? { weight } : null
  },
}

/** Whether the rest of the phrase names what governs the place: it is no longer name, then. */
const isGoverned = ({ passage, phrase, last }: Candidate): boolean =>
  passage.tokens.slice(last + 1, phrase.last + 1).some(({ folded }) => GOVERNING.has(folded))

/** Whether another candidate is right beside one, in the same phrase. */
function touches(other: Neighbours['previous'], candidate: Candidate): boolean {
  if (other === null || other.passage !== candidate.passage) return false
  return other.last === candidate.first - 1 || other.first === candidate.last + 1
}
