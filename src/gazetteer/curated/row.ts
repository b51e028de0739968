import type { Extent, PlaceKind } from '../../model/where.ts'
import type { CuratedCountry, CuratedPlace } from './curated.ts'

/** Names as they stand in a row of a table: "Yellow River, Huang He". */
const namesIn = (list: string): string[] => (list === '' ? [] : list.split(', '))

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * One row of the table of countries; lists of names are parted by a comma and a space.
 * @param numeric ISO 3166-1 numeric, three digits; "" where there is none
 */
export function country(
  cc: string,
  numeric: string,
  name: string,
  words: { readonly people?: string; readonly also?: string; readonly short?: string } = {},
): CuratedCountry {
  return {
    cc,
    numeric,
    name,
    aliases: namesIn(words.also ?? ''),
    abbreviations: namesIn(words.short ?? ''),
    demonyms: namesIn(words.people ?? ''),
  }
}

/**
 * Makes the rows of one kind of place: name, country of its point ("" for none), latitude, longitude, then what it
 * covers (null for a point) and its other names, parted by a comma and a space. Its id is its kind and its name.
 */
export const rowsOf =
  (kind: PlaceKind) =>
  (
    name: string,
    cc: string,
    lat: number,
    lon: number,
    extent: Extent | null = null,
    also = '',
  ): CuratedPlace => ({
    id: `${kind}:${slugOf(name)}`,
    name,
    aliases: namesIn(also),
    kind,
    lat,
    lon,
    ...(extent === null ? {} : { extent }),
    cc,
  })
