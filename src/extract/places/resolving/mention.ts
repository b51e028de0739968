import type { PlaceMention } from '../../../model/where.ts'
import type { Evidence } from '../candidate.ts'
import type { Toponym } from '../toponym.ts'
import type { UnknownPlace } from '../unknown.ts'
import type { Verdict } from './verdict.ts'

/** What readers are told of a toponym. */
export function mentionOf(
  text: string,
  { candidate: { start, end }, role, evidence }: Toponym,
  { place, others, why }: Verdict,
): PlaceMention {
  return { start, end, text: text.slice(start, end), place, role, others, rule: strongest(evidence), why }
}

/** The name of the rule that spoke most for it; "name" where none did, and the name alone was enough. */
function strongest(evidence: readonly Evidence[]): string {
  let best: Evidence | null = null
  for (const one of evidence) if (one.weight > (best?.weight ?? 0)) best = one
  return best?.rule ?? 'name'
}

/** A place that the gazetteer does not know: listed, never pinned. */
export function unlocated(text: string, { start, end, rule }: UnknownPlace): PlaceMention {
  return {
    start,
    end,
    text: text.slice(start, end),
    place: null,
    role: 'location',
    others: [],
    rule,
    why: 'The words say that it is a place, but it is not among the places that are known here.',
  }
}
