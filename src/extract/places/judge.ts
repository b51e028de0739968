import type { PlaceRole } from '../../model/where.ts'
import { type Candidate, type Evidence, isDemonym } from './candidate.ts'
import { EVIDENCE } from './evidence.ts'
import type { Neighbours } from './evidence-rule.ts'
import type { Facts } from './facts.ts'
import { leadersOf } from './listing.ts'
import { prior } from './prior.ts'

/** A candidate with all that speaks for and against it. */
export interface Judged {
  readonly candidate: Candidate
  readonly evidence: readonly Evidence[]
  /** The logarithm of odds that it is a toponym: what it was before, and all evidence. */
  readonly score: number
}

/** Weighs every candidate of a document, each beside its neighbours. */
export function judge(candidates: readonly Candidate[], facts: Facts): Judged[] {
  const leaders = leadersOf(candidates)
  return candidates.map((candidate, i) => {
    const neighbours: Neighbours = {
      previous: inSamePassage(candidates[i - 1], candidate),
      next: inSamePassage(candidates[i + 1], candidate),
      leader: leaders[i]!,
    }
    const evidence: Evidence[] = []
    let score = prior(candidate)
    for (const rule of EVIDENCE) {
      const found = rule.weigh(candidate, facts, neighbours)
      if (found === null) continue
      score += found.weight
      evidence.push({ rule: rule.name, ...found })
    }
    return { candidate, evidence, score }
  })
}

const inSamePassage = (other: Candidate | undefined, { passage }: Candidate): Candidate | null =>
  other?.passage === passage ? other : null

/** What a candidate does in its sentence; null where it is no name of a place: a word, or the name of a person. */
export function roleOf({ candidate, evidence, score }: Judged): PlaceRole | null {
  if (score > 0) return isDemonym(candidate) ? 'demonym' : 'location'
  const against = evidence.filter(({ role }) => role !== undefined).sort((a, b) => a.weight - b.weight)
  const role = against[0]?.role ?? null
  return role === 'person' ? null : role
}
