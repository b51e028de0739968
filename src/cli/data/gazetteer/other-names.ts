import { foldName } from '../../../gazetteer/fold.ts'
import type { Settlement } from './geonames.ts'
import { UNFIT_OTHER_NAMES } from './words.ts'

/**
 * How many of GeoNames' alternate names a settlement keeps. They carry no language, so what is kept goes by form: names
 * in plain letters, as an English text would print them, that are no mere ending away from a better one; short forms
 * first, then the most alike.
 */
const MOST_BY_POPULATION: readonly (readonly [least: number, most: number])[] = [
  [2_000_000, 12],
  [1_000_000, 8],
  [500_000, 5],
  [300_000, 3],
  [100_000, 1],
]
const LEAST_LETTERS = 4
const PLAIN_NAME = /^[A-Z][a-z]+([ '-][A-Z]?[a-z]+)*$/
const OF_OTHER_LANGUAGES =
  /\b(altepetl|baile|bandar|bandaraya|byen|cathair|cidade|cita|citta|ciudad|dakbayan|del|gorod|horad|hsien|kaupunki|kota|lungsod|mesto|miasto|misto|osh|sent|shi|shih|sint|stad|staden|stadt|thanh|urbo|varos|ville)\b/
/** Endings by which Latin, Esperanto, Lithuanian, Spanish ... take a name over. */
const TAKEN_OVER = [
  'o',
  'as',
  'us',
  'um',
  'a',
  'i',
  'is',
  'e',
  'u',
  'ae',
  'en',
  'on',
  's',
  'y',
  'ia',
  'io',
  'j',
  'os',
]
const CLEARLY_FOREIGN = ['o', 'as', 'us', 'um', 'ia']

/**
 * @param known the most people of a settlement by that folded name: a name that a larger one bears is not given to a
 * smaller one as a second
 */
export function otherNames(settlement: Settlement, known: ReadonlyMap<string, number>): string[] {
  const most = MOST_BY_POPULATION.find(([least]) => settlement.population >= least)?.[1] ?? 0
  if (most === 0) return []
  const own = foldName(settlement.name)
  const byFolded = new Map<string, string>()
  for (const name of settlement.alternates) {
    const folded = foldName(name)
    if (!PLAIN_NAME.test(name) || folded.length < LEAST_LETTERS || folded === own) continue
    if (OF_OTHER_LANGUAGES.test(folded) || UNFIT_OTHER_NAMES.has(folded)) continue
    if (TAKEN_OVER.some((ending) => folded === own + ending)) continue
    if ((known.get(folded) ?? 0) > settlement.population) continue
    if (!byFolded.has(folded)) byFolded.set(folded, name)
  }
  const isTakenOver = (folded: string): boolean =>
    CLEARLY_FOREIGN.some((ending) => folded.endsWith(ending) && byFolded.has(folded.slice(0, -ending.length)))
  return [...byFolded]
    .filter(([folded]) => !isTakenOver(folded))
    .map(([folded, name]) => ({ name, folded, far: unlikeness(own, folded) }))
    .sort((a, b) => a.far - b.far || (a.folded < b.folded ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}

/** 0 for the first words of a name, else the part of its letters that differ. */
function unlikeness(own: string, folded: string): number {
  if (own.startsWith(`${folded} `)) return 0
  return editDistance(own, folded) / Math.max(own.length, folded.length)
}

/** Levenshtein's distance: how many letters to change, drop or put in. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let k = 1; k <= b.length; k++)
      row.push(Math.min(above[k]! + 1, row[k - 1]! + 1, above[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)))
    above = row
  }
  return above[b.length]!
}
