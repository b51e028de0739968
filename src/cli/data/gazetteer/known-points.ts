import { COUNTRY_POINTS } from '../../../gazetteer/curated/country-points.ts'
import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import type { Extent } from '../../../model/where.ts'

/**
 * Gives a country the point by which tables of the world know it, so that its coordinates agree with theirs. A point
 * that rounding has put beside a small country is left; labels on the map keep to the label point of the land.
 */
export function atKnownPoint(entry: GazetteerEntry): GazetteerEntry {
  const { place } = entry
  const point = place.kind === 'country' ? COUNTRY_POINTS.get(place.cc) : undefined
  if (point === undefined || place.extent === null || !holds(place.extent, point)) return entry
  return { ...entry, place: { ...place, lat: point[0], lon: point[1] } }
}

const holds = ([west, south, east, north]: Extent, [lat, lon]: readonly [number, number]): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)
