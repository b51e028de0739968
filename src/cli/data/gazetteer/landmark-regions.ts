import type { GazetteerEntry } from '../../../gazetteer/entry.ts'

/** Kilometres from a landmark to the town that says which region it is in. */
const NEAR = 30
const KM_A_DEGREE = 111.2

/**
 * Landmarks with the region of the nearest town of their country, so that a reader sees "Tiananmen Square, Beijing".
 * One without a town near it, or on the other side of a border, stays without.
 */
export function inRegions(
  landmarks: readonly GazetteerEntry[],
  towns: readonly GazetteerEntry[],
): GazetteerEntry[] {
  return landmarks.map((entry) => {
    const { place } = entry
    if (place.kind !== 'landmark' || place.region !== '') return entry
    let nearest = { km: NEAR, region: '' }
    for (const { place: town } of towns) {
      if (town.cc !== place.cc) continue
      const north = (town.lat - place.lat) * KM_A_DEGREE
      const east = (town.lon - place.lon) * KM_A_DEGREE * Math.cos((place.lat * Math.PI) / 180)
      const km = Math.hypot(north, east)
      if (km < nearest.km) nearest = { km, region: town.region }
    }
    return { ...entry, place: { ...place, region: nearest.region } }
  })
}
