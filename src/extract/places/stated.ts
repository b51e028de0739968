import type { Sense } from '../../gazetteer/gazetteer.ts'
import type { Place } from '../../model/where.ts'
import type { Candidate } from './candidate.ts'

/** A district or landmark this near a city's point, in degrees, lies in it: about 30 km. */
const IN_TOWN = 0.3

/** Whether one place lies in another, as far as the gazetteer tells. */
export function liesIn(inner: Place, outer: Place): boolean {
  if (inner.id === outer.id || inner.kind === 'country' || inner.kind === 'continent') return false
  if (outer.kind === 'country') return inner.cc === outer.cc
  if (outer.kind === 'continent') return outer.extent !== null && isWithin(outer.extent, inner)
  if (inner.kind === 'region') return false
  if (inner.cc !== '' && outer.cc !== '' && inner.cc !== outer.cc) return false
  if (outer.kind === 'region' && inner.region !== '' && outer.region !== '')
    return inner.region === outer.name
  if (outer.kind === 'region' || outer.kind === 'island')
    return outer.extent !== null && isWithin(outer.extent, inner)
  if (inner.kind === 'county') return false
  if (outer.kind === 'county') return outer.extent !== null && isWithin(outer.extent, inner)
  return outer.kind === 'city' && inner.kind !== 'city' && isNear(inner, outer)
}

const isWithin = ([west, south, east, north]: NonNullable<Place['extent']>, { lat, lon }: Place): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)

const isNear = (a: Place, b: Place): boolean =>
  Math.abs(a.lat - b.lat) < IN_TOWN && Math.abs(a.lon - b.lon) < 2 * IN_TOWN

/** A sense of a candidate and a sense of the next one in which it lies. */
export interface Containment {
  readonly inner: Sense
  readonly outer: Sense
}

/** What is stated by a container right after a candidate: all pairs of senses that fit. Empty where none is stated. */
export function containedIn(candidate: Candidate, next: Candidate | null): Containment[] {
  if (next === null || !isLinked(candidate, next)) return []
  const areCountries = [candidate, next].every(({ senses: [{ place }] }) => place.kind === 'country')
  if (areCountries) return [] // a list, whatever town shares the name of a country
  return next.senses.flatMap((outer) =>
    outer.use === 'demonym'
      ? []
      : candidate.senses
          .filter(({ place, use }) => use !== 'demonym' && liesIn(place, outer.place))
          .map((inner) => ({ inner, outer })),
  )
}

/** "Paris, Texas", "Paris (Texas)", "Paris in Texas", "Paris, in northern Texas". */
function isLinked(candidate: Candidate, next: Candidate): boolean {
  const { tokens } = candidate.passage
  if (next.passage !== candidate.passage || tokens[next.first]!.sentence !== tokens[candidate.last]!.sentence)
    return false
  const [link, ...more] = tokens.slice(candidate.last + 1, next.first + 1)
  if (link === undefined || tokens[candidate.last]!.possessive) return false
  if (more.length === 0) return /^(?:\.?, |,? \()$/.test(link.gap)
  if (link.folded !== 'in' || !/^,? $/.test(link.gap)) return false
  return more.length === 1 || (more.length === 2 && /^(?:the|\w+ern|central)$/.test(more[0]!.folded))
}
