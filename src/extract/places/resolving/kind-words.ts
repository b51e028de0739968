import type { Place, PlaceKind } from '../../../model/where.ts'
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
const FITS = 2.5

/** What the words beside a mention say for or against a place: "Kano state", "the city of Mexico". */
export function kindFit(candidate: Candidate, { kind }: Place): number {
  const next = after(candidate, 1)
  const kinds =
    (next?.gap === ' ' && next.shape === 'lower' ? KINDS[next.folded] : undefined) ??
    (before(candidate, 1)?.folded === 'of' ? KINDS[before(candidate, 2)?.folded ?? ''] : undefined)
  if (kinds === undefined) return 0
  return kinds.includes(kind) ? FITS : -FITS
}
