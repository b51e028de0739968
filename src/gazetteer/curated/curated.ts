import type { Extent, PlaceKind } from '../../model/where.ts'

/**
 * A place that no data package names, written down from public facts. The generator takes it into the gazetteer; a test
 * checks that its point lies in the countries named here.
 */
export interface CuratedPlace {
  /** Unique slug with its kind: `landmark:tiananmen-square`. */
  readonly id: string
  readonly name: string
  /** Other names in English texts, older ones and transliterations included. */
  readonly aliases: readonly string[]
  /** Written with points or in capitals only: "EU". */
  readonly abbreviations: readonly string[]
  /** "European", "West Africans". */
  readonly demonyms: readonly string[]
  readonly kind: PlaceKind
  /** A representative point, WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
  /** What it covers, for seas, rivers, lakes, ranges, islands and wide regions; absent for a point. */
  readonly extent?: Extent
  /** ISO 3166-1 alpha-2 of the country that the point lies in; "" for seas and what lies in no one country. */
  readonly cc: string
}

/** A country or dependent territory. Its point, extent and population come from the data packages. */
export interface CuratedCountry {
  /** ISO 3166-1 alpha-2, upper case; XK for Kosovo, as GeoNames has it. */
  readonly cc: string
  /** ISO 3166-1 numeric, three digits, by which outlines of countries are keyed; "" for Kosovo, which has none. */
  readonly numeric: string
  /** The short name that English news uses. */
  readonly name: string
  readonly aliases: readonly string[]
  /** Written with points or in capitals only: "U.S.", "UK", "UAE", "DRC". */
  readonly abbreviations: readonly string[]
  /** Adjectives and names of its people, singular and plural: "Danish", "Dane", "Danes". */
  readonly demonyms: readonly string[]
}

/** A first-level region with names or abbreviations beyond those in the data packages: "Calif.", "NSW", "Xinjiang". */
export interface CuratedRegion {
  readonly cc: string
  /** The name under which the data packages know it. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly abbreviations: readonly string[]
  /** "Californian", "Bavarian", "Sicilian". */
  readonly demonyms: readonly string[]
}
