import type { PlaceKind } from '../../../model/where.ts'
import { after, before, type Candidate } from '../candidate.ts'

/** Words right after a name, or before it with "of", that say what kind of place is meant. */
const KINDS: Readonly<Record<string, readonly PlaceKind[]>> = {
  city: ['city', 'district'],
  town: ['city', 'district'],
  village: ['city', 'district'],
  township: ['city', 'district', 'county'],
  suburb: ['city', 'district'],
  state: ['region'],
  province: ['region', 'county'],
  region: ['region', 'county'],
  oblast: ['region'],
  prefecture: ['region', 'county'],
  governorate: ['region'],
  county: ['county', 'region'],
  district: ['county', 'district', 'region'],
  island: ['island', 'region', 'country'],
  river: ['river'],
  lake: ['lake'],
  republic: ['country', 'region'],
}

/** The kinds that the words beside a mention allow: "Kano state", "the city of Mexico". Null where they say nothing. */
export function kindsSaid(candidate: Candidate): readonly PlaceKind[] | null {
  const next = after(candidate, 1)
  if (next?.shape === 'lower' && next.gap === ' ' && next.folded in KINDS) return KINDS[next.folded]!
  if (before(candidate, 1)?.folded !== 'of') return null
  return KINDS[before(candidate, 2)?.folded ?? ''] ?? null
}
