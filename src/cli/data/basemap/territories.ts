import { mergeArcs, merge, quantize } from 'topojson-client'
import { topology as topologyOf } from 'topojson-server'
import { presimplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Objects, Topology } from 'topojson-specification'
import { polygonsOf } from '../gazetteer/geometry.ts'
import type { StateGroup } from './states.ts'
import { type Area, thin } from './thin.ts'

/** Steps of longitude and latitude while borders are matched, and in the result. */
const FINE_STEPS = 1e6
const STEPS = 4e4

/** Above this part of a country that belongs to no region, its regions are left out. */
const MOST_REST = 0.5
/** The ice has a long coast, and little happens there. */
const COARSER: ReadonlyMap<string, number> = new Map([['AQ', 20]])

/**
 * Countries and first-level regions as one topology, thinned for a map of the world at zooms up to about 10. The
 * objects are `countries`, keyed `country:CN`, and `regions`, keyed `geonames-admin1:CN.13` as in the gazetteer.
 */
export function drawTerritories(groups: readonly StateGroup[]): Topology {
  const outlines = outlinesOf(groups)
  const fine = presimplify(
    topologyOf({ areas: { type: 'FeatureCollection', features: outlines } }, FINE_STEPS),
  )
  const areas = (fine.objects['areas'] as GeometryCollection).geometries as Area[]
  const { areas: thinned, arcs } = thin(fine, areas, (i) => COARSER.get(ccOf(areas[i]!)) ?? 1)
  const whole: Topology<Objects<Record<string, unknown>>> = { type: 'Topology', objects: {}, arcs }
  const countries = [...new Set(thinned.map(ccOf))].map((cc): MultiPolygon => ({
    ...mergeArcs(
      whole,
      thinned.filter((area) => ccOf(area) === cc),
    ),
    id: `country:${cc}`,
  }))
  const regions = thinned.filter(({ id }) => String(id).includes('.'))
  whole.objects = {
    countries: { type: 'GeometryCollection', geometries: countries },
    regions: { type: 'GeometryCollection', geometries: regions },
  }
  return quantize(whole, STEPS)
}

const ccOf = ({ id }: Area): string => String(id).replace(/^.*:(..).*$/, '$1')

/** One outline for each region, and one for the rest of each country, which may be all of it. */
function outlinesOf(groups: readonly StateGroup[]): object[] {
  const states = groups.flatMap((group) => group.states)
  const collection = {
    type: 'FeatureCollection',
    features: states.map(({ geometry }) => ({ type: 'Feature', properties: null, geometry })),
  }
  const drawn = topologyOf({ states: collection }, FINE_STEPS)
  const geometries = (drawn.objects['states'] as GeometryCollection).geometries as Area[]
  const geometryOf = new Map(states.map((state, i) => [state, geometries[i]!]))
  return withoutPatchwork(groups).map(({ cc, region, states }) => ({
    type: 'Feature',
    id: region === '' ? `country:${cc}` : `geonames-admin1:${region}`,
    properties: null,
    geometry: merge(
      drawn,
      states.map((state) => geometryOf.get(state)!),
    ),
  }))
}

/** A country that mostly belongs to no region that is known is drawn whole. */
function withoutPatchwork(groups: readonly StateGroup[]): StateGroup[] {
  const byCountry = new Map<string, StateGroup[]>()
  for (const group of groups) byCountry.set(group.cc, [...(byCountry.get(group.cc) ?? []), group])
  return [...byCountry.values()].flatMap((parts) => {
    const rest = sizeOf(parts.filter(({ region }) => region === ''))
    if (parts.length > 2 && rest <= MOST_REST * sizeOf(parts)) return parts
    return [{ cc: parts[0]!.cc, region: '', states: parts.flatMap(({ states }) => states) }]
  })
}

/** The land of each country, in square degrees. */
export function landOf(groups: readonly StateGroup[]): ReadonlyMap<string, number> {
  const land = new Map<string, number>()
  for (const group of groups) land.set(group.cc, (land.get(group.cc) ?? 0) + sizeOf([group]))
  return land
}

const sizeOf = (groups: readonly StateGroup[]): number =>
  groups
    .flatMap(({ states }) => states)
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .reduce((sum, { area }) => sum + area, 0)
