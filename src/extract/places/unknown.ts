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
  const { tokens } = passage
  const runs = UNKNOWN_RULES.flatMap(({ name, find }) =>
    find(passage, candidates).map((run) => ({ ...run, rule: name })),
  )
  if (runs.length === 0) return []
  const known = new Map<number, Candidate>()
  for (const candidate of candidates)
    for (let i = candidate.first; i <= candidate.last; i++) known.set(i, candidate)
  const taken = new Set<number>()
  const found: UnknownPlace[] = []
  for (const { first, last, instead, rule } of runs) {
    const candidate = known.get(first)
    const isKnown =
      instead !== true && candidate !== undefined && (candidate.first < first || candidate.last >= last)
    if (isKnown || taken.has(first) || taken.has(last)) continue
    for (let i = first; i <= last; i++) taken.add(i)
    found.push({ passage, first, last, start: tokens[first]!.start, end: tokens[last]!.end, rule })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The candidates that are no part of a longer name of an unknown place. */
export function outside(
  candidates: readonly Candidate[],
  unknown: readonly UnknownPlace[],
): readonly Candidate[] {
  if (unknown.length === 0) return candidates
  const taken = new Set<number>()
  for (const { first, last } of unknown) for (let i = first; i <= last; i++) taken.add(i)
  return candidates.filter(({ first, last }) => !taken.has(first) && !taken.has(last))
}
