import { COUNTRIES } from '../../../gazetteer/curated/countries.ts'
import { REGIONS } from '../../../gazetteer/curated/regions.ts'
import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import { foldName } from '../../../gazetteer/fold.ts'
import type { AdminRegion, Settlement } from './geonames.ts'
import { curatedNames, isEncodable, namesOf } from './names.ts'
import { roundPopulation } from './people.ts'
import type { Territories } from './territories.ts'
import { isBareDirection } from './words.ts'

/** Smaller regions, such as the communes of Slovenia, are no more than towns. */
const LEAST_PEOPLE = 50_000
/** A smaller town does not keep a region from its short name. */
const LEAST_TOWN = 15_000
/** Puerto Rico's are municipalities, each named like its town. */
const COUNTRIES_WITHOUT_REGIONS = new Set(['PR'])
/** Without its generic word each of these is something else. */
const UNFIT_WHEN_SHORT = new Set(
  'Alba Cesar Lima Magdalena Meta Niger Pest Plateau Rivers Santander Sucre Valle Vas'.split(' '),
)
const GENERIC_WORD =
  / (Province|Region|Oblast|oblast|Oblisi|Kray|Krai|Department|Governorate|County|county|Voivodeship|Division|District|Rayon|State)$/

/**
 * First-level regions, by GeoNames code; a settlement in no other has no region.
 * A short name is left to the town that bears it: "Voronezh" is the city, "Borno" the state.
 */
export function regionEntries(
  regions: readonly AdminRegion[],
  { regions: outlines, stateNames }: Territories,
  people: ReadonlyMap<string, number>,
  settlements: readonly Settlement[],
): ReadonlyMap<string, GazetteerEntry> {
  const towns = new Set(
    settlements
      .filter(({ population }) => population >= LEAST_TOWN)
      .map((town) => `${town.cc} ${foldName(town.name)}`),
  )
  const entries = new Map<string, GazetteerEntry>()
  for (const { code, name } of [...regions, ...regionsOfOldCodes(regions, stateNames)]) {
    const cc = code.slice(0, 2)
    const outline = outlines.get(code)
    const population = people.get(code) ?? 0
    const curated = REGIONS.find((region) => region.cc === cc && region.name === name)
    if (outline === undefined || COUNTRIES_WITHOUT_REGIONS.has(cc) || !isEncodable(name)) continue
    if (isCountry(name, cc) && regions.filter((region) => region.code.startsWith(`${cc}.`)).length === 1)
      continue
    if (population < LEAST_PEOPLE && curated === undefined) continue
    const [lon, lat] = outline.centre
    const isAmbiguous = isBareDirection(foldName(name)) || isCountry(name, cc)
    const full = isAmbiguous ? (curated?.aliases[0] ?? `${name} Region`) : name
    const alone = [full.replace(GENERIC_WORD, ''), stateNames.get(code) ?? full].filter(
      (other) => other !== full && isFitAlone(other) && !towns.has(`${cc} ${foldName(other)}`),
    )
    entries.set(code, {
      place: {
        id: `geonames-admin1:${code}`,
        name: full,
        kind: 'region',
        lat,
        lon,
        extent: outline.extent,
        cc,
        region: full,
        population: roundPopulation(population),
      },
      others: [...curatedNames(curated), ...namesOf(alone)],
    })
  }
  return entries
}

/** Regions whose code the settlements still bear, though the list of regions has gone on to others. */
function regionsOfOldCodes(
  regions: readonly AdminRegion[],
  stateNames: ReadonlyMap<string, string>,
): AdminRegion[] {
  const listed = new Set(regions.map(({ code }) => code))
  return [...stateNames]
    .filter(([code]) => !listed.has(code) && !/\.(00)?$/.test(code))
    .map(([code, name]) => ({ code, name }))
}

/** Whether a name is that of a country, as "Luxembourg", "Guatemala" and "México" are of their own. */
const isCountry = (name: string, cc?: string): boolean =>
  COUNTRIES.some((country) => foldName(country.name) === foldName(name) && (cc ?? country.cc) === country.cc)

const isFitAlone = (name: string): boolean =>
  !isBareDirection(foldName(name)) && !UNFIT_WHEN_SHORT.has(name) && !isCountry(name)
