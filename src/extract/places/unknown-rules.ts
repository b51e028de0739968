import type { Candidate } from './candidate.ts'
import type { Passage } from './passage.ts'
import { contained } from './unknown/contained.ts'
import { described } from './unknown/described.ts'
import { feature } from './unknown/feature.ts'
import { road } from './unknown/road.ts'
import type { Run } from './unknown/run.ts'

/** One way to tell that words name a place. */
export interface UnknownRule {
  /** Kebab-case, unique. */
  readonly name: string
  find(passage: Passage, candidates: readonly Candidate[]): readonly Run[]
}

/** Where two rules find overlapping words, the earlier one wins. */
export const UNKNOWN_RULES: readonly UnknownRule[] = [road, feature, described, contained]
