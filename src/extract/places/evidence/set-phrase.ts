import { after, before, type Candidate } from '../candidate.ts'
import { AILMENTS, SET_PHRASES } from '../lexicon/set-phrases.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "West Nile virus", "Hong Kong flu", "Red Cross", "US$ 5": a name in a word that has left the place behind. */
export const setPhrase: EvidenceRule = {
  name: 'set-phrase',
  weigh(candidate) {
    if (isCurrency(candidate) || isAilment(candidate)) return { weight: -8, role: 'figurative' }
    const words = [before(candidate, 1), ...tokensOf(candidate), after(candidate, 1), after(candidate, 2)]
    const phrase = words.map((token) => token?.folded ?? '.').join(' ')
    const isSet = SET_PHRASES.some(
      (known) => known.includes(candidate.name) && ` ${phrase} `.includes(` ${known} `),
    )
    return isSet ? { weight: -8, role: 'figurative' } : null
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
