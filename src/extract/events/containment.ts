import type { Place } from '../../model/where.ts'

const AREAS: ReadonlySet<Place['kind']> = new Set(['continent', 'country', 'region', 'county'])

/** A landmark or district this near a city's point, in degrees of latitude, lies in it: about 30 km. */
const IN_TOWN = 0.27

/** Whether one place lies in another, as far as kind, country, region and extent tell. No place contains itself. */
export function contains(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id) return false
  if (outer.kind === 'city')
    return (
      (inner.kind === 'landmark' || inner.kind === 'district') &&
      Math.abs(outer.lat - inner.lat) < IN_TOWN &&
      Math.abs(outer.lon - inner.lon) * Math.cos((outer.lat * Math.PI) / 180) < IN_TOWN
    )
  if (!AREAS.has(outer.kind) || rank(outer) >= rank(inner)) return false
  if (outer.kind === 'country') return outer.cc === inner.cc
  if (outer.cc !== '' && inner.cc !== '' && outer.cc !== inner.cc) return false
  if (outer.kind === 'region' && inner.region !== '')
    return inner.region === outer.name || inner.region === outer.region
  return outer.extent !== null && within(outer.extent, inner)
}

const RANKS = ['continent', 'country', 'region', 'county', 'city'] as const

const rank = ({ kind }: Place): number => {
  const known = RANKS.findIndex((other) => other === kind)
  return known < 0 ? RANKS.length : known
}

const within = ([west, south, east, north]: NonNullable<Place['extent']>, { lat, lon }: Place): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)

/** The places of a list that contain no other of it: "Lyon, France" is Lyon. Each place once, in the order of the list. */
export function mostSpecific<P extends { readonly place: Place }>(places: readonly P[]): P[] {
  const once = places.filter((one, i) => places.findIndex((other) => other.place.id === one.place.id) === i)
  return once.filter((outer) => !once.some((inner) => contains(outer.place, inner.place)))
}
