import type { Candidate } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

const WELL_KNOWN = 200_000

/** "Beijing, Shanghai and Wuhan": places stand among places. */
export const list: EvidenceRule = {
  name: 'list',
  weigh(candidate, _, { previous, next }) {
    const beside = [isListed(previous, candidate) && previous, isListed(candidate, next) && next].filter(
      (other) => other !== false && other !== null && isWellKnown(other),
    )
    return beside.length > 0 ? { weight: 0.75 * beside.length } : null
  },
}

function isListed(a: Candidate | null, b: Candidate | null): boolean {
  if (a === null || b === null || a.passage !== b.passage) return false
  const { tokens } = a.passage
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return false
  const between = b.first - a.last
  if (between === 1) return tokens[b.first]!.gap === ', '
  return between === 2 && /^(?:and|or)$/.test(tokens[b.first - 1]!.folded)
}

const isWellKnown = ({ senses: [{ place, use }] }: Candidate): boolean =>
  use !== 'demonym' && (place.kind !== 'city' || place.population >= WELL_KNOWN)
