import { foldName } from '../../../gazetteer/fold.ts'
import type { Settlement } from './geonames.ts'
import { UNFIT_OTHER_NAMES } from './words.ts'

/**
 * How many of GeoNames' alternate names a settlement keeps. They carry no language, so what is kept goes by form: names
 * in plain letters, as an English text would print them, that are no mere ending away from a better one; short forms
 * first, then the most alike.
 */
const MOST_BY_POPULATION: readonly (readonly [least: number, most: number])[] = [
  [2_000_000, 8],
  [1_000_000, 6],
  [500_000, 4],
  [300_000, 2],
  [100_000, 1],
]
/** Shorter names are given names and words too often, but for a city's own name without its "City" ("Cebu"). */
const LEAST_LETTERS = 6
const LEAST_LETTERS_OF_FIRST_WORDS = 5
const LEAST_LETTERS_BEFORE_CITY = 4
/** A name less like the preferred one than this is left to the table of former names. */
const MOST_UNLIKE = 0.5
const PLAIN_NAME = /^[A-Z][a-z]+([ '-][A-Z]?[a-z]+)*$/
/** Words for "city", "district" ... of other languages, and English ones that add nothing to a name. */
const OF_OTHER_LANGUAGES =
  /\b(altepetl|baile|bandar|bandaraya|by|byen|cathair|chhi|cidade|cita|citta|city|ciudad|county|dakbayan|del|delegac?z?ione?|diqu|distrikt|gorod|hiria|horad|hsien|jiedao|kaupunki|kota|lungsod|mesto|miasto|misto|osh|prefettura|qu|sent|shehiri|shi|shih|sint|stad|staden|stadt|su|thanh|urbo|varos|ville|xian)\b/
/** Spellings that English does not use, but for names that have them anyway. */
const FOREIGN_SPELLINGS =
  'sz cz cs dz tj dj cj sj lj nj kj cch chh aa ae oe ue ii uu eh ou ks kv zz kh yy ij aj ej oj uj zj x q w j k zh y'.split(
    ' ',
  )
/** Endings by which Latin, Esperanto, Lithuanian, Spanish ... take a name over. */
const TAKEN_OVER =
  'a ae ai as e em en es i ia ii ija io is it j ka la n na o on os ow s sa shi si sk st su t ta u um us ya y'.split(
    ' ',
  )
const CLEARLY_FOREIGN = ['o', 'as', 'us', 'um', 'ia', 'u']

/**
 * @param most how many names at most
 * @param known the most people of a settlement by that folded name: a name that a larger one bears is not given to a
 * smaller one as a second
 */
export function otherNames(
  settlement: Settlement,
  known: ReadonlyMap<string, number>,
  most = mostNames(settlement),
): string[] {
  if (most === 0) return []
  const own = foldName(settlement.name)
  const byFolded = new Map<string, string>()
  for (const name of settlement.alternates) {
    const folded = foldName(name)
    if (!PLAIN_NAME.test(name) || folded.length < leastLetters(own, folded) || folded === own) continue
    if (FOREIGN_SPELLINGS.some((letters) => folded.includes(letters) && !own.includes(letters))) continue
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
    .filter(({ far }) => far <= MOST_UNLIKE)
    .sort((a, b) => a.far - b.far || (a.folded < b.folded ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}

const mostNames = ({ population }: Settlement): number =>
  MOST_BY_POPULATION.find(([least]) => population >= least)?.[1] ?? 0

function leastLetters(own: string, folded: string): number {
  if (own === `${folded} city`) return LEAST_LETTERS_BEFORE_CITY
  return own.startsWith(`${folded} `) ? LEAST_LETTERS_OF_FIRST_WORDS : LEAST_LETTERS
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
