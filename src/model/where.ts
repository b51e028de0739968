import type { Span } from './span.ts'

export type PlaceKind =
  | 'continent'
  | 'country'
  | 'region'
  | 'county'
  | 'city'
  | 'district'
  | 'landmark'
  | 'river'
  | 'lake'
  | 'sea'
  | 'island'
  | 'mountain'

/** West, south, east, north in degrees; west > east where it crosses the antimeridian. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

/** One place of the world, as the gazetteer knows it. */
export interface Place {
  /** Stable across builds, with its source: `geonames:1529102`, `country:CN`, `landmark:tiananmen-square`. */
  readonly id: string
  /** The name that the gazetteer prefers, which is not always the one in the text. */
  readonly name: string
  readonly kind: PlaceKind
  /** A representative point, WGS 84 degrees. For an area it is a label point, never a pin. */
  readonly lat: number
  readonly lon: number
  /** What the place covers, where it is an area; null for a point. */
  readonly extent: Extent | null
  /** ISO 3166-1 alpha-2, upper case; empty for seas and continents. */
  readonly cc: string
  /** The first-level region's name, "" where there is none. */
  readonly region: string
  /** People; 0 where unknown. */
  readonly population: number
}

/** What a toponym does in its sentence. Only a `location` can say where something happened. */
export type PlaceRole = 'location' | 'demonym' | 'organisation' | 'person' | 'figurative'

export interface PlaceCandidate {
  readonly place: Place
  /** 0 to 1, comparable within one mention. */
  readonly score: number
}

/** A toponym in the text. */
export interface PlaceMention extends Span {
  readonly text: string
  /** Null where it was recognised as a place, but nobody knows which: listed, never pinned. */
  readonly place: Place | null
  readonly role: PlaceRole
  /** The runners-up, best first, the chosen place left out. */
  readonly others: readonly PlaceCandidate[]
  /** The name of the rule that recognised it. */
  readonly rule: string
  /** Why this place and no other, in words for a reader. */
  readonly why: string
}
