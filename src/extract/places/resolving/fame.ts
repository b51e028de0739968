import type { Sense } from '../../../gazetteer/gazetteer.ts'
import { isCapitalCity } from './capitals.ts'

/** How much a place is spoken of, before anything is known of the text: grows with the logarithm of its people. */
export function fameOf({ place, preferred }: Sense): number {
  const { kind, population } = place
  const people = Math.log10(Math.max(population, 300))
  const known = preferred ? 0 : -0.5
  const capital = isCapitalCity(place) ? 1.5 : 0
  const wide = kind === 'region' && population === 0 ? WIDE : 0
  return 1.6 * people + KIND[kind] + known + capital + wide
}

/** A region whose people nobody counts is one that history or the news knows: "Bohemia", "the Balkans". */
const WIDE = 5.5

/** What each kind adds. Landmarks and waters have no people; those in the gazetteer are known to the world. */
const KIND = {
  continent: 8,
  country: 2.5,
  region: -0.5,
  county: -0.5,
  city: 0,
  district: -1.5,
  landmark: 4,
  river: 4,
  lake: 4,
  sea: 5,
  island: 4,
  mountain: 4,
} as const

/** Sorted senses by what the gazetteer gave, which gives the same list for a name each time. */
const sorted = new WeakMap<readonly Sense[], readonly Sense[]>()

/** The best known first. */
export function byFame(senses: readonly Sense[]): readonly Sense[] {
  if (senses.length < 2) return senses
  let known = sorted.get(senses)
  if (known === undefined) sorted.set(senses, (known = senses.toSorted((a, b) => fameOf(b) - fameOf(a))))
  return known
}
