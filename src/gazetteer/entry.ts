import type { Place } from '../model/where.ts'
import type { NameUse } from './gazetteer.ts'

/** One place with the names under which it is found, as it goes into a gazetteer. */
export interface GazetteerEntry {
  /** Its own name is the preferred one. */
  readonly place: Place
  /** The other names. One that folds like the preferred name, or like one before it, is left out. */
  readonly others: readonly { readonly name: string; readonly use: NameUse }[]
}

/**
 * Where a city and its region share a name, texts mean the city more often than the people of both say: "Beijing",
 * "São Paulo". So a region's people count at this part.
 */
const REGION_WEIGHT = 0.25

/** Orders the places known under one name: continents and countries first, then by weighed population, then by id. */
export function byImportance(a: Place, b: Place): number {
  return rank(b) - rank(a) || weight(b) - weight(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

const rank = ({ kind }: Place): number => (kind === 'country' || kind === 'continent' ? 1 : 0)

const weight = ({ kind, population }: Place): number => population * (kind === 'region' ? REGION_WEIGHT : 1)
