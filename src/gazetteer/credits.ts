/** Whose data this is, for the foot of every view that shows places. */
export interface Credit {
  readonly name: string
  readonly url: string
  /** What they gave. */
  readonly what: string
  readonly licence: string
  /** "" where the data is in the public domain. */
  readonly licenceUrl: string
}

export const GEONAMES: Credit = {
  name: 'GeoNames',
  url: 'https://www.geonames.org/',
  what: 'names, positions and populations of cities and regions',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
}

export const NATURAL_EARTH: Credit = {
  name: 'Natural Earth',
  url: 'https://www.naturalearthdata.com/',
  what: 'land, water and borders',
  licence: 'public domain',
  licenceUrl: '',
}

export const CREDITS: readonly Credit[] = [GEONAMES, NATURAL_EARTH]
