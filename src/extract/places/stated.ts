import type { Sense } from '../../gazetteer/gazetteer.ts'
import type { Place } from '../../model/where.ts'
import type { Candidate } from './candidate.ts'

/** Whether one place lies in a country or region, as far as the gazetteer tells. */
export function liesIn(inner: Place, outer: Place): boolean {
  if (inner.id === outer.id || inner.cc === '') return false
  if (outer.kind === 'country') return inner.cc === outer.cc
  if (outer.kind !== 'region' || inner.kind === 'country') return false
  if (outer.cc === '' || outer.region === '') return outer.extent !== null && isWithin(outer.extent, inner)
  return inner.cc === outer.cc && inner.region === outer.name && inner.kind !== 'region'
}

export const isWithin = (
  [west, south, east, north]: NonNullable<Place['extent']>,
  { lat, lon }: { readonly lat: number; readonly lon: number },
): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)

const LINK = /^(?:, |,? \(|,? in )$/

/** The container that is stated right after a candidate, and the sense of the candidate that lies in it. */
export function containedIn(
  candidate: Candidate,
  next: Candidate | null,
): { readonly inner: Sense; readonly outer: Sense } | null {
  if (next === null || next.passage !== candidate.passage) return null
  const { tokens } = candidate.passage
  const between = next.first - candidate.last
  const first = tokens[next.first]!
  const isLinked =
    (between === 1 && LINK.test(first.gap)) || (between === 2 && tokens[next.first - 1]!.folded === 'in')
  if (!isLinked || first.sentence !== tokens[candidate.last]!.sentence) return null
  for (const outer of next.senses) {
    if (outer.use === 'demonym') continue
    const inner = candidate.senses.find(({ place, use }) => use !== 'demonym' && liesIn(place, outer.place))
    if (inner !== undefined) return { inner, outer }
  }
  return null
}
