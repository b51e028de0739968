import { CURATED_PLACES } from '../../gazetteer/curated/places.ts'
import { encodeGazetteer } from '../../gazetteer/encode.ts'
import type { GazetteerEntry } from '../../gazetteer/entry.ts'
import { countryEntries } from './gazetteer/countries.ts'
import { countyEntries } from './gazetteer/counties.ts'
import { curatedEntries } from './gazetteer/curated-places.ts'
import { readRegions, readSettlements } from './gazetteer/geonames.ts'
import { atKnownPoint } from './gazetteer/known-points.ts'
import { inRegions } from './gazetteer/landmark-regions.ts'
import { moreNames } from './gazetteer/more-names.ts'
import { countPeople } from './gazetteer/people.ts'
import { regionEntries } from './gazetteer/regions.ts'
import { settlementEntries } from './gazetteer/settlements.ts'
import { readUsCounties } from './gazetteer/us-counties.ts'
import { readTerritories } from './gazetteer/territories.ts'
import type { Output } from './output.ts'

/** The entries of the two gazetteers. */
interface Layers {
  readonly core: readonly GazetteerEntry[]
  readonly full: readonly GazetteerEntry[]
}

/**
 * The core gazetteer: countries, first-level regions, cities and capitals of GeoNames with the areas of Natural Earth,
 * and what src/gazetteer/curated adds to them. A place added there is in the gazetteer after the next run. The full one
 * has what comes on top: second-level regions, smaller settlements, and more names of those in the core.
 */
export async function buildGazetteer(packages: string): Promise<readonly Output[]> {
  const { core, full } = await layersOf(packages)
  return [
    { path: 'gazetteer/data/core.bin', bytes: encodeGazetteer(core.map(atKnownPoint)) },
    { path: 'gazetteer/data/full.bin', bytes: encodeGazetteer(full) },
  ]
}

/** The entries of the core, which the names on the map are made of too. */
export async function gazetteerEntries(packages: string): Promise<readonly GazetteerEntry[]> {
  return (await layersOf(packages)).core
}

/** Made once, since it takes long. */
function layersOf(packages: string): Promise<Layers> {
  const layers = made.get(packages) ?? makeLayers(packages)
  made.set(packages, layers)
  return layers
}

const made = new Map<string, Promise<Layers>>()

async function makeLayers(packages: string): Promise<Layers> {
  const settlements = await readSettlements(packages)
  const territories = await readTerritories(packages, settlements)
  const people = countPeople(settlements)
  const regions = regionEntries(await readRegions(packages, 1), territories, people, settlements)
  const counties = await readRegions(packages, 2)
  const drawn = await readUsCounties(packages)
  const towns = settlementEntries(settlements, regions, 'core')
  const core = [
    ...countryEntries(territories, people),
    ...regions.values(),
    ...towns,
    ...inRegions(curatedEntries(CURATED_PLACES), towns),
  ]
  return {
    core,
    full: [
      ...moreNames(settlements, core),
      ...countyEntries(counties, drawn, settlements, regions, people),
      ...settlementEntries(settlements, regions, 'full'),
    ],
  }
}
