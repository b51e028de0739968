import { COUNTRIES } from '../../../gazetteer/curated/countries.ts'
import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import { curatedNames } from './names.ts'
import { roundPopulation } from './people.ts'
import type { Territories } from './territories.ts'

/** The curated countries and territories that a package draws or that somebody lives in. */
export function countryEntries(
  { countries }: Territories,
  people: ReadonlyMap<string, number>,
): GazetteerEntry[] {
  return COUNTRIES.flatMap((country): GazetteerEntry[] => {
    const outline = countries.get(country.cc)
    if (outline === undefined) return []
    const [lon, lat] = outline.point
    return [
      {
        place: {
          id: `country:${country.cc}`,
          name: country.name,
          kind: 'country',
          lat,
          lon,
          extent: outline.extent,
          cc: country.cc,
          region: '',
          population: roundPopulation(people.get(country.cc) ?? 0),
        },
        others: curatedNames(country),
      },
    ]
  })
}
