import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Articles beside the project, for measuring only: none of them belongs to it. */
const ARTICLES = join(root, '../shared/eval/dates')

/** Texts of the project, where there are no articles beside it. */
const OWN_TEXTS = ['seeds', 'tests/goldens']

/** Real articles, each a text, as many as make up so many characters; repeated where there are too few. */
export function realTexts(characters: number): readonly string[] {
  const articles = articlesBeside()
  const texts = articles.length > 0 ? articles : OWN_TEXTS.flatMap(textsIn)
  const chosen: string[] = []
  let length = 0
  for (let i = 0; length < characters; i++) {
    const text = texts[i % texts.length]!.slice(0, characters - length)
    chosen.push(text)
    length += text.length
  }
  return chosen
}

/** Real text in one piece, so many characters long. */
export const realText = (characters: number): string =>
  realTexts(characters).join('\n\n').slice(0, characters)

function articlesBeside(): string[] {
  let files: string[]
  try {
    files = readdirSync(ARTICLES)
  } catch {
    return [] // there are none beside this copy of the project
  }
  return files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(join(ARTICLES, file), 'utf8')) as { text: string }[])
    .map(({ text }) => text)
}

function textsIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
}
