import type { Candidate } from './candidate.ts'
import type { Token } from './tokens.ts'
import { contained } from './unknown/contained.ts'
import { described } from './unknown/described.ts'
import { feature } from './unknown/feature.ts'
import { road } from './unknown/road.ts'

/** One way to tell that words name a place. */
export interface UnknownRule {
  /** Kebab-case, unique. */
  readonly name: string
  find(
    tokens: readonly Token[],
    candidates: readonly Candidate[],
  ): readonly { readonly first: number; readonly last: number }[]
}

/** Where two rules find overlapping words, the earlier one wins. */
export const UNKNOWN_RULES: readonly UnknownRule[] = [road, feature, described, contained]
