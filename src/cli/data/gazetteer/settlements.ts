import type { CityNames } from '../../../gazetteer/curated/city-rows.ts'
import { ENGLISH_NAMES } from '../../../gazetteer/curated/english-names.ts'
import { FORMER_NAMES } from '../../../gazetteer/curated/former-names.ts'
import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import { foldName } from '../../../gazetteer/fold.ts'
import { isSeat, isWhole, type Settlement } from './geonames.ts'
import { isEncodable, namesOf } from './names.ts'
import { otherNames } from './other-names.ts'
import { roundPopulation } from './people.ts'
import { UNFIT_NAMES } from './words.ts'

const LEAST_CITY = 15_000
const LEAST_DISTRICT = 100_000
const LEAST_LETTERS = 3
/** Where the news of villages is in English, smaller ones count. */
const ENGLISH_SPEAKING = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US'])
const LEAST_SMALL = 1000
const LEAST_WHERE_ENGLISH = 500
const LEAST_SMALL_DISTRICT = 10_000
/** Points of settlements are rounded to this part of a degree, about 500 m. */
const STEP = 1 / 200

/** A part of all settlements: which ones the core gazetteer has, and which the full one adds. */
export type Layer = 'core' | 'full'

/**
 * Settlements as places. The core has cities from 15,000 people on, all capitals, cities with former names, and the
 * large sections of cities as districts; the full gazetteer has the smaller ones.
 */
export function settlementEntries(
  settlements: readonly Settlement[],
  regions: ReadonlyMap<string, GazetteerEntry>,
  layer: Layer,
): GazetteerEntry[] {
  const former = curatedNames(settlements, FORMER_NAMES)
  const english = curatedNames(settlements, ENGLISH_NAMES)
  const chosen = settlements.filter((settlement) => {
    const isCore = former.has(settlement.id) || isWanted(settlement)
    return layer === 'core' ? isCore : !isCore && isSmall(settlement)
  })
  const known = new Map<string, number>()
  for (const { name, population } of chosen)
    known.set(foldName(name), Math.max(population, known.get(foldName(name)) ?? 0))
  return chosen.map((settlement) => ({
    place: {
      id: `geonames:${settlement.id}`,
      name: english.get(settlement.id)?.[0] ?? settlement.name,
      kind: isWhole(settlement) ? 'city' : 'district',
      lat: Math.round(settlement.lat / STEP) * STEP,
      lon: Math.round(settlement.lon / STEP) * STEP,
      extent: null,
      cc: settlement.cc,
      region: regions.get(settlement.admin1)?.place.name ?? '',
      population: roundPopulation(settlement.population),
    },
    others: namesOf([
      settlement.name,
      ...(former.get(settlement.id) ?? []),
      ...otherNames(settlement, known),
    ]),
  }))
}

function isWanted(settlement: Settlement): boolean {
  const { name, code, population } = settlement
  const folded = foldName(name)
  if (!isEncodable(name)) return false
  if (code === 'PPLC') return true
  if (folded.length < LEAST_LETTERS || UNFIT_NAMES.has(folded)) return false
  if (isSeat(settlement)) return true
  return isWhole(settlement) ? population >= LEAST_CITY : code === 'PPLX' && population >= LEAST_DISTRICT
}

function isSmall({ name, code, cc, population }: Settlement): boolean {
  const folded = foldName(name)
  if (!isEncodable(name) || folded.length < LEAST_LETTERS || UNFIT_NAMES.has(folded)) return false
  if (code === 'PPLX') return population >= LEAST_SMALL_DISTRICT
  return population >= (ENGLISH_SPEAKING.has(cc) ? LEAST_WHERE_ENGLISH : LEAST_SMALL)
}

/** @throws Error where a table names a city that GeoNames does not have */
function curatedNames(
  settlements: readonly Settlement[],
  table: readonly CityNames[],
): ReadonlyMap<number, readonly string[]> {
  return new Map(
    table.map(({ cc, city, names }) => {
      const found = settlements
        .filter((settlement) => settlement.cc === cc && settlement.name === city)
        .sort((a, b) => b.population - a.population)[0]
      if (found === undefined)
        throw new Error(
          `A curated table names ${city} in ${cc}, which GeoNames does not have under this name.`,
        )
      return [found.id, names] as const
    }),
  )
}
