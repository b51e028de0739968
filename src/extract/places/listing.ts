import type { Candidate } from './candidate.ts'

/** Whether two candidates stand beside each other in a list: "Kano, Jos and Lagos". */
export function isListed(a: Candidate | null, b: Candidate | null): boolean {
  if (a === null || b === null || a.passage !== b.passage) return false
  const { tokens } = a.passage
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return false
  const between = b.first - a.last
  if (between === 1) return /^[,;] $/.test(tokens[b.first]!.gap)
  return between === 2 && /^(?:and|or)$/.test(tokens[b.first - 1]!.folded)
}

/** For each candidate, the first of the list that it stands in. */
export function leadersOf(candidates: readonly Candidate[]): Candidate[] {
  const leaders: Candidate[] = []
  candidates.forEach((candidate, i) => {
    const before = candidates[i - 1] ?? null
    leaders.push(isListed(before, candidate) ? leaders[i - 1]! : candidate)
  })
  return leaders
}
