import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import { foldName } from '../../../gazetteer/fold.ts'
import type { AdminRegion, Settlement } from './geonames.ts'
import { type Outline, outlineOf } from './land.ts'
import { isEncodable, namesOf } from './names.ts'
import { roundPopulation } from './people.ts'
import type { Position } from './geometry.ts'

/** Smaller second-level regions are no more than villages. */
const LEAST_PEOPLE = 5000
/** "Zhengzhou Shi" is the city, "City of Belfast" too; "Aberdeen No. 373" is never called so. */
const IS_TOWN =
  / Shi$|^(City|Town|Village|Municipality) of |\bNo\. |^(Municipio|Commune) de | (city|municipality|Municipality|City)$/
/** Words of other languages for a second-level region, and what English calls it. */
const GENERIC_FIRST =
  /^(?:Provincia (?:di|de|del|dell')|Province of|Provincia|District|Distrito de|Département de|Kabupaten) ?(?=\p{Lu})/u

/**
 * Second-level regions that do not share their name with a town of their own: counties of the United States and Britain,
 * departments, provinces and districts.
 * @param towns folded names of all settlements, each after its first-level code ("US.GA madison")
 */
export function countyEntries(
  counties: readonly AdminRegion[],
  drawn: ReadonlyMap<string, Outline>,
  settlements: readonly Settlement[],
  regions: ReadonlyMap<string, GazetteerEntry>,
  people: ReadonlyMap<string, number>,
): GazetteerEntry[] {
  const towns = new Set(settlements.map(({ admin1, name }) => `${admin1} ${foldName(name)}`))
  const positions = new Map<string, Position[]>()
  for (const { admin2, lon, lat } of settlements) {
    const known = positions.get(admin2)
    if (known === undefined) positions.set(admin2, [[lon, lat]])
    else known.push([lon, lat])
  }
  return counties.flatMap(({ code, name }): GazetteerEntry[] => {
    const admin1 = code.split('.').slice(0, 2).join('.')
    const population = people.get(code) ?? 0
    const outline = drawn.get(code) ?? outlineOf([], positions.get(code) ?? [], () => false)
    const isKnownTown = towns.has(`${admin1} ${foldName(name)}`)
    if (outline === null || isKnownTown || IS_TOWN.test(name) || !isEncodable(name)) return []
    if (population < LEAST_PEOPLE && !drawn.has(code)) return []
    const bare = name.replace(GENERIC_FIRST, '')
    const isBareTown = towns.has(`${admin1} ${foldName(bare)}`)
    const [lon, lat] = outline.centre
    return [
      {
        place: {
          id: `geonames-admin2:${code}`,
          name,
          kind: 'county',
          lat,
          lon,
          extent: outline.extent,
          cc: code.slice(0, 2),
          region: regions.get(admin1)?.place.name ?? '',
          population: roundPopulation(population),
        },
        others:
          bare === name ? [] : namesOf(isBareTown ? [`${bare} province`, `Province of ${bare}`] : [bare]),
      },
    ]
  })
}
