import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import type { Settlement } from '../gazetteer/geonames.ts'

/** A name on the map: the zoom from which it may be written, the name, longitude and latitude. */
export type LabelRow = readonly [zoom: number, name: string, lon: number, lat: number]

/** The zoom from which a country is named, by its land in square degrees; one that is smaller comes last. */
const COUNTRY_ZOOMS: readonly (readonly [leastLand: number, zoom: number])[] = [
  [200, 1],
  [60, 2],
  [18, 3],
  [4, 4],
  [1, 5],
]
const LAST_COUNTRY = 6

/** The zoom from which a city is named, by its people; capitals come one zoom earlier. */
const CITY_ZOOMS: readonly (readonly [leastPeople: number, zoom: number])[] = [
  [9_000_000, 3],
  [4_000_000, 4],
  [2_000_000, 5],
  [800_000, 6],
  [300_000, 7],
]
const LAST_CAPITAL = 6

/**
 * Names of countries and of the largest cities and capitals, most important first.
 * @param land of each country, in square degrees
 */
export function labelRows(
  entries: readonly GazetteerEntry[],
  settlements: readonly Settlement[],
  land: ReadonlyMap<string, number>,
): { readonly countries: readonly LabelRow[]; readonly cities: readonly LabelRow[] } {
  const capitals = new Set(
    settlements.filter(({ code }) => code === 'PPLC').map(({ id }) => `geonames:${id}`),
  )
  const places = entries
    .map(({ place }) => place)
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))
  const countries = places
    .filter(({ kind }) => kind === 'country')
    .map(({ name, cc, lon, lat }): LabelRow => {
      const zoom = COUNTRY_ZOOMS.find(([least]) => (land.get(cc) ?? 0) >= least)?.[1] ?? LAST_COUNTRY
      return [zoom, name, rounded(lon), rounded(lat)]
    })
  const cities = places
    .filter(({ kind }) => kind === 'city')
    .flatMap(({ id, name, lon, lat, population }): LabelRow[] => {
      const usual = CITY_ZOOMS.find(([least]) => population >= least)?.[1]
      const zoom = capitals.has(id) ? (usual === undefined ? LAST_CAPITAL : usual - 1) : usual
      return zoom === undefined ? [] : [[zoom, name, rounded(lon), rounded(lat)]]
    })
  const byZoom = (a: LabelRow, b: LabelRow): number => a[0] - b[0]
  return { countries: countries.sort(byZoom), cities: cities.sort(byZoom) }
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100
