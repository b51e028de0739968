import type { Candidate } from '../candidate.ts'
import { isListed } from '../listing.ts'
import { isInPlace } from './preposition.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

const WELL_KNOWN = 200_000

/** "Beijing, Shanghai and Wuhan": places stand among places. */
export const list: EvidenceRule = {
  name: 'list',
  weigh(candidate, _, { previous, next, leader }) {
    const beside = [isListed(previous, candidate) ? previous : null, isListed(candidate, next) ? next : null]
    const wellKnown = beside.filter((other) => other !== null && isWellKnown(other)).length
    const isLed = leader !== candidate && isInPlace(leader)
    return wellKnown > 0 || isLed ? { weight: 0.75 * wellKnown + (isLed ? 1.5 : 0) } : null
  },
}

const isWellKnown = ({ senses: [{ place, use }] }: Candidate): boolean =>
  use !== 'demonym' && (place.kind !== 'city' || place.population >= WELL_KNOWN)
