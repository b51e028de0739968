import type { Place } from '../model/where.ts'
import type { NameUse } from './gazetteer.ts'

/** One place with the names under which it is found, as it goes into a gazetteer. */
export interface GazetteerEntry {
  /** Its own name is the preferred one. */
  readonly place: Place
  /** The other names. One that folds like the preferred name, or like one before it, is left out. */
  readonly others: readonly { readonly name: string; readonly use: NameUse }[]
}

/** Orders the places known under one name: continents and countries first, then by population, then by id. */
export function byImportance(a: Place, b: Place): number {
  return rank(b) - rank(a) || b.population - a.population || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

const rank = ({ kind }: Place): number => (kind === 'country' || kind === 'continent' ? 1 : 0)
