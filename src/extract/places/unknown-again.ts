import type { Candidate } from './candidate.ts'
import type { Passage } from './passage.ts'
import type { UnknownPlace } from './unknown.ts'

/** Rules whose names are worth looking for again: a road is not called by its name's first word. */
const AGAIN: ReadonlySet<string> = new Set(['described-name', 'contained-name', 'feature'])

/** The names of unknown places where they stand again in the document, without the words that told what they are. */
export function findAgain(
  passages: readonly Passage[],
  unknown: readonly UnknownPlace[],
  candidates: readonly Candidate[],
): UnknownPlace[] {
  const byFirst = new Map<string, string[]>()
  for (const one of unknown) {
    if (!AGAIN.has(one.rule)) continue
    const words = wordsOf(one)
    const known = byFirst.get(words[0]!)
    if (known === undefined) byFirst.set(words[0]!, words)
    else if (words.length > known.length) byFirst.set(words[0]!, words)
  }
  if (byFirst.size === 0) return []
  const taken = new Set([...unknown, ...candidates].map(({ start }) => start))
  return passages.flatMap((passage) =>
    passage.capitals.flatMap((first) => {
      const { text, start } = passage.tokens[first]!
      const words = byFirst.get(text)
      if (words === undefined || taken.has(start)) return []
      const last = first + words.length - 1
      const here = passage.tokens.slice(first, last + 1)
      if (here.length < words.length || here.some((token, i) => token.text !== words[i])) return []
      return [{ passage, first, last, start, end: here.at(-1)!.end, rule: 'same-unknown-name' }]
    }),
  )
}

const wordsOf = ({ passage, first, last }: UnknownPlace): string[] =>
  passage.tokens.slice(first, last + 1).map(({ text }) => text)
