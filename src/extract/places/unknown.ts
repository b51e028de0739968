import type { Span } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import type { Passage } from './passage.ts'
import { UNKNOWN_RULES } from './unknown-rules.ts'

/** Words that name a place which the gazetteer does not have. */
export interface UnknownPlace extends Span {
  readonly passage: Passage
  /** Positions of its first and last word in the passage. */
  readonly first: number
  readonly last: number
  /** The name of the rule that found it. */
  readonly rule: string
}

/**
 * Finds names of places that the gazetteer does not know, by the words in and around them. Where it knows a part of
 * one ("Dublin" in "Dublin Road") the whole name stands; where it knows the whole, its own candidate does.
 */
export function findUnknown(passage: Passage, candidates: readonly Candidate[]): UnknownPlace[] {
  if (passage.isCapitalised) return []
  const known = new Map(candidates.map((candidate) => [candidate.first, candidate]))
  const found: UnknownPlace[] = []
  for (const { name, find } of UNKNOWN_RULES)
    for (const { first, last } of find(passage.tokens, candidates)) {
      const whole = known.get(first)
      if (whole !== undefined && whole.last >= last) continue
      if (found.some((other) => other.first <= last && first <= other.last)) continue
      if (candidates.some((other) => other.first < first && other.last >= first)) continue
      const { start } = passage.tokens[first]!
      found.push({ passage, first, last, start, end: passage.tokens[last]!.end, rule: name })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** The candidates that are no part of a longer name of an unknown place. */
export const outside = (candidates: readonly Candidate[], unknown: readonly UnknownPlace[]): Candidate[] =>
  unknown.length === 0
    ? [...candidates]
    : candidates.filter(({ first, last }) => !unknown.some((one) => one.first <= last && first <= one.last))
