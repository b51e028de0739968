import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import { foldName } from '../../../gazetteer/fold.ts'
import type { Settlement } from './geonames.ts'
import { namesOf } from './names.ts'
import { otherNames } from './other-names.ts'

/** Countries whose names English texts write out of another script, each writer in a way of their own. */
const OF_OTHER_SCRIPTS = new Set(
  (
    'AE AF AM AZ BD BG BH BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR NP OM ' +
    'PK PS QA RS RU SA SD SY TH TJ TM TN TW UA UZ VN YE'
  ).split(' '),
)
/** The core has other names of larger cities. */
const MOST_PEOPLE = 100_000
const MOST_NAMES = 2

/**
 * Cities of the core once more, with names that the core has no room for: other ways to write them in Latin letters, and
 * the first words of long names. Where both layers are loaded they are the same places, by id.
 */
export function moreNames(
  settlements: readonly Settlement[],
  core: readonly GazetteerEntry[],
): GazetteerEntry[] {
  const places = new Map(core.map(({ place }) => [place.id, place]))
  const known = new Map<string, number>()
  for (const { name, population } of settlements)
    known.set(foldName(name), Math.max(population, known.get(foldName(name)) ?? 0))
  return settlements.flatMap((settlement): GazetteerEntry[] => {
    const place = places.get(`geonames:${settlement.id}`)
    if (place === undefined || settlement.population >= MOST_PEOPLE) return []
    const names = otherNames(settlement, known, MOST_NAMES)
    const own = foldName(settlement.name)
    const fit = OF_OTHER_SCRIPTS.has(settlement.cc)
      ? names
      : names.filter((name) => own.startsWith(`${foldName(name)} `))
    return fit.length === 0 ? [] : [{ place, others: namesOf(fit) }]
  })
}
