import { after, before, type Candidate } from '../candidate.ts'
import { AILMENTS, SET_PHRASES } from '../lexicon/set-phrases.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** The phrases by each run of their words that may be the name of a place. */
const PHRASES: ReadonlyMap<string, readonly string[]> = indexed()

function indexed(): Map<string, string[]> {
  const phrases = new Map<string, string[]>()
  for (const phrase of SET_PHRASES) {
    const words = phrase.split(' ')
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) {
        const name = words.slice(from, to).join(' ')
        phrases.set(name, [...(phrases.get(name) ?? []), phrase])
      }
  }
  return phrases
}

/** "West Nile virus", "Hong Kong flu", "Red Cross", "US$ 5": a name in a word that has left the place behind. */
export const setPhrase: EvidenceRule = {
  name: 'set-phrase',
  weigh(candidate) {
    if (isCurrency(candidate) || isAilment(candidate)) return { weight: -8, role: 'figurative' }
    const known = PHRASES.get(candidate.name)
    if (known === undefined) return null
    const words = [before(candidate, 1), ...tokensOf(candidate), after(candidate, 1), after(candidate, 2)]
    const phrase = words.map((token) => token?.folded ?? '.').join(' ')
    return known.some((set) => ` ${phrase} `.includes(` ${set} `)) ? { weight: -8, role: 'figurative' } : null
  },
}

const tokensOf = ({ passage, first, last }: Candidate) => passage.tokens.slice(first, last + 1)

const isCurrency = ({ passage, last }: Candidate): boolean =>
  passage.tokens[last + 1]?.gap.startsWith('$') === true

/** The name of a disease: the word for it within two words. */
const isAilment = (candidate: Candidate): boolean =>
  [after(candidate, 1), after(candidate, 2)].some(
    (token, i) =>
      token !== undefined &&
      AILMENTS.has(token.folded) &&
      token.gap === ' ' &&
      (i === 0 || after(candidate, 1)!.shape !== 'lower'),
  )
