import type { Extent, PlaceKind } from '../../model/where.ts'
import { foldName } from '../fold.ts'
import type { CuratedCountry, CuratedPlace } from './curated.ts'

/**
 * Reads a table of countries, one a line, its cells parted by " | ": the two codes of ISO 3166-1 ("DK 208"), the name,
 * its people, other names and abbreviations, each of these three a list parted by commas. Empty cells at the end may
 * be left out.
 *
 * @throws RangeError where a line has no two codes or no name
 */
export function countriesIn(table: string): CuratedCountry[] {
  return linesOf(table).map((line) => {
    const [codes = '', name = '', people = '', also = '', short = ''] = cellsOf(line)
    const [, cc, numeric = ''] = /^([A-Z]{2})(?: (\d{3}))?$/.exec(codes) ?? []
    if (cc === undefined || name === '')
      throw new RangeError(`A line of countries must begin like "DK 208 | Denmark", not "${line}".`)
    return {
      cc,
      numeric,
      name,
      aliases: listOf(also),
      abbreviations: listOf(short),
      demonyms: listOf(people),
    }
  })
}

/**
 * Reads a table of places of one kind, one a line, its cells parted by " | ": name, country of the point (nothing where
 * it lies in none), "latitude longitude", what it covers as "west south east north" (nothing for a point), other names,
 * its people and abbreviations, each of these three a list parted by commas. Empty cells at the end may be left out. A place's id is its kind and its name.
 *
 * @throws RangeError where a line has no name, no point, or an extent that is no four numbers
 */
export function placesIn(kind: PlaceKind, table: string): CuratedPlace[] {
  return linesOf(table).map((line) => {
    const [name = '', cc = '', point = '', extent = '', also = '', people = '', short = ''] = cellsOf(line)
    const [lat, lon] = numbersIn(point)
    const [west, south, east, north] = numbersIn(extent)
    const bounds = [west, south, east, north].filter((degrees) => degrees !== undefined)
    if (name === '' || lat === undefined || lon === undefined || (extent !== '' && bounds.length !== 4))
      throw new RangeError(
        `A line of places must be like "Oder | PL | 51.1 17 | 14 49 19 54 | Odra", not "${line}".`,
      )
    const place = {
      id: `${kind}:${slugOf(name)}`,
      name,
      aliases: listOf(also),
      abbreviations: listOf(short),
      demonyms: listOf(people),
      kind,
      lat,
      lon,
      cc,
    }
    return extent === '' ? place : { ...place, extent: bounds as unknown as Extent }
  })
}

const linesOf = (table: string): string[] => table.split('\n').filter((line) => line.trim() !== '')

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim())

const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split(', '))

const numbersIn = (cell: string): number[] =>
  (cell === '' ? [] : cell.split(' ').map(Number)).filter(isFinite)

const slugOf = (name: string): string => foldName(name).replaceAll(' ', '-')
