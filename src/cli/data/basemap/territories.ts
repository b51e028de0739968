import { mergeArcs, merge, quantize } from 'topojson-client'
import { topology as topologyOf } from 'topojson-server'
import { presimplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Objects, Topology } from 'topojson-specification'
import { polygonsOf } from '../gazetteer/geometry.ts'
import type { StateGroup } from './states.ts'
import { type Area, thin, type Thinning } from './thin.ts'

/** Steps of longitude and latitude while borders are matched. */
const FINE_STEPS = 1e6

/** How a map of the world is drawn. */
export interface Drawing extends Thinning {
  /** Steps of longitude and latitude. */
  readonly steps: number
  /** Whether the regions of countries are drawn too. */
  readonly hasRegions: boolean
}

/** For a quick first look, at zooms up to about 3. */
export const COARSE: Drawing = {
  steps: 1e4,
  hasRegions: false,
  leastBend: 0.12,
  leastIsland: 0.15,
  partOfTerritory: 0.2,
}

/** For zooms up to about 10. */
export const FINE: Drawing = {
  steps: 4e4,
  hasRegions: true,
  leastBend: 0.012,
  leastIsland: 0.004,
  partOfTerritory: 0.02,
}

/** Above this part of a country that belongs to no region, its regions are left out. */
const MOST_REST = 0.5
/** The ice has a long coast, and little happens there. */
const COARSER: ReadonlyMap<string, number> = new Map([['AQ', 20]])

/**
 * Countries, and first-level regions where they are asked for, as one thinned topology. The objects are `countries`,
 * keyed `country:CN`, and `regions`, keyed `geonames-admin1:CN.13` as in the gazetteer.
 */
export function drawTerritories(groups: readonly StateGroup[], drawing: Drawing): Topology {
  const outlines = outlinesOf(drawing.hasRegions ? withoutPatchwork(groups) : wholeCountries(groups))
  const fine = presimplify(
    topologyOf({ areas: { type: 'FeatureCollection', features: outlines } }, FINE_STEPS),
  )
  const areas = (fine.objects['areas'] as GeometryCollection).geometries as Area[]
  const { areas: thinned, arcs } = thin(fine, areas, drawing, (i) => COARSER.get(ccOf(areas[i]!)) ?? 1)
  const whole: Topology<Objects<Record<string, unknown>>> = { type: 'Topology', objects: {}, arcs }
  const countries = [...new Set(thinned.map(ccOf))].map((cc): MultiPolygon => ({
    ...mergeArcs(
      whole,
      thinned.filter((area) => ccOf(area) === cc),
    ),
    id: `country:${cc}`,
  }))
  whole.objects = { countries: { type: 'GeometryCollection', geometries: countries } }
  if (drawing.hasRegions) {
    const regions = thinned.filter(({ id }) => String(id).includes('.'))
    whole.objects['regions'] = { type: 'GeometryCollection', geometries: regions }
  }
  return quantize(whole, drawing.steps)
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
  return groups.map(({ cc, region, states }) => ({
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
  return byCountry(groups).flatMap((parts) => {
    const rest = sizeOf(parts.filter(({ region }) => region === ''))
    return parts.length > 2 && rest <= MOST_REST * sizeOf(parts) ? parts : wholeCountries(parts)
  })
}

const wholeCountries = (groups: readonly StateGroup[]): StateGroup[] =>
  byCountry(groups).map((parts) => ({
    cc: parts[0]!.cc,
    region: '',
    states: parts.flatMap(({ states }) => states),
  }))

function byCountry(groups: readonly StateGroup[]): StateGroup[][] {
  const countries = new Map<string, StateGroup[]>()
  for (const group of groups) countries.set(group.cc, [...(countries.get(group.cc) ?? []), group])
  return [...countries.values()]
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
