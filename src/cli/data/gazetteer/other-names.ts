import { foldName } from '../../../gazetteer/fold.ts'
import type { Settlement } from './geonames.ts'

/**
 * Which of GeoNames' alternate names go in. They carry no language, so the rule goes by form: in plain letters, as an
 * English text would print it, not a mere ending away from a better name; the larger the place, the more of them.
 */
const MOST_BY_POPULATION: readonly (readonly [least: number, most: number])[] = [
  [1_000_000, 24],
  [300_000, 8],
  [100_000, 3],
  [50_000, 1],
]
const LEAST_LETTERS = 4
const PLAIN_NAME = /^[A-Z][a-z]+([ '-][A-Z]?[a-z]+)*$/
const OF_OTHER_LANGUAGES =
  /\b(cidade|ciudad|citta|cathair|dakbayan|lungsod|kota|thanh pho|ville|stadt|stad|staden|mesto|urbo|kaupunki|byen|shi|shih|hsien|osh|baile|bandar|horad|gorod|misto|miasto|varos)\b/
/** Endings by which Latin, Esperanto, Lithuanian, Spanish ... take a name over. */
const TAKEN_OVER = ['o', 'as', 'us', 'um', 'a', 'i', 'is', 'e', 'u', 'ae', 'en', 'on', 's', 'y', 'ia', 'io']

export function otherNames(settlement: Settlement, barred: ReadonlySet<string>): string[] {
  const most = MOST_BY_POPULATION.find(([least]) => settlement.population >= least)?.[1] ?? 0
  if (most === 0) return []
  const own = foldName(settlement.name)
  const byFolded = new Map<string, string>()
  for (const name of settlement.alternates) {
    const folded = foldName(name)
    if (!PLAIN_NAME.test(name) || folded.length < LEAST_LETTERS || folded === own) continue
    if (OF_OTHER_LANGUAGES.test(folded) || barred.has(folded)) continue
    if (TAKEN_OVER.some((ending) => folded === own + ending)) continue
    if (!byFolded.has(folded)) byFolded.set(folded, name)
  }
  const kept = [...byFolded].filter(
    ([folded]) =>
      !['o', 'as', 'us', 'um'].some(
        (ending) => folded.endsWith(ending) && byFolded.has(folded.slice(0, -ending.length)),
      ),
  )
  return kept
    .map(([folded, name]) => ({
      name,
      folded,
      far: editDistance(own, folded) / Math.max(own.length, folded.length),
    }))
    .sort((a, b) => a.far - b.far || (a.folded < b.folded ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
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
