import type { Candidate, Evidence } from './candidate.ts'
import type { Facts } from './facts.ts'

/** One kind of evidence. It looks at one candidate, its sentence and what the whole document tells. */
export interface EvidenceRule {
  /** Kebab-case, unique. */
  readonly name: string
  weigh(candidate: Candidate, facts: Facts, neighbours: Neighbours): Omit<Evidence, 'rule'> | null
}

/** The candidates right before and after one in the same paragraph, whatever stands between. */
export interface Neighbours {
  readonly previous: Candidate | null
  readonly next: Candidate | null
  /** The first of the list that it stands in: "Kano" for all of "Kano, Jos and Lagos"; itself where there is none. */
  readonly leader: Candidate
}
