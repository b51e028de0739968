import { CURATED_PLACES } from '../../gazetteer/curated/places.ts'
import { encodeGazetteer } from '../../gazetteer/encode.ts'
import type { GazetteerEntry } from '../../gazetteer/entry.ts'
import { countryEntries } from './gazetteer/countries.ts'
import { curatedEntries } from './gazetteer/curated-places.ts'
import { readAdmin1, readSettlements } from './gazetteer/geonames.ts'
import { countPeople } from './gazetteer/people.ts'
import { regionEntries } from './gazetteer/regions.ts'
import { settlementEntries } from './gazetteer/settlements.ts'
import { readTerritories } from './gazetteer/territories.ts'
import type { Output } from './output.ts'

/**
 * The core gazetteer: countries, first-level regions, cities and capitals of GeoNames with the areas of Natural Earth,
 * and what src/gazetteer/curated adds to them. A place added there is in the gazetteer after the next run.
 */
export async function buildGazetteer(packages: string): Promise<readonly Output[]> {
  return [{ path: 'gazetteer/data/core.bin', bytes: encodeGazetteer(await gazetteerEntries(packages)) }]
}

/** Its entries; made once, since it takes long and the names on the map are made of them too. */
export function gazetteerEntries(packages: string): Promise<readonly GazetteerEntry[]> {
  const entries = made.get(packages) ?? makeEntries(packages)
  made.set(packages, entries)
  return entries
}

const made = new Map<string, Promise<readonly GazetteerEntry[]>>()

async function makeEntries(packages: string): Promise<readonly GazetteerEntry[]> {
  const settlements = await readSettlements(packages)
  const territories = await readTerritories(packages, settlements)
  const people = countPeople(settlements)
  const regions = regionEntries(await readAdmin1(packages), territories, people, settlements)
  return [
    ...countryEntries(territories, people),
    ...regions.values(),
    ...settlementEntries(settlements, regions),
    ...curatedEntries(CURATED_PLACES),
  ]
}
