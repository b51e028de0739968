import { firstToken, isAbbreviation, isDemonym, isOneWord } from '../candidate.ts'
import { COMMON_WORDS } from '../lexicon/generated/common-words.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

const WORDS: ReadonlySet<string> = new Set(COMMON_WORDS.split(' '))

/** "Reading", "Nice", "Mobile", "On": a word of everyday English, the more so where any word has a capital. */
export const commonWord: EvidenceRule = {
  name: 'common-word',
  weigh(candidate) {
    if (!isOneWord(candidate) || (isAbbreviation(candidate) && !candidate.passage.isCaps)) return null
    const token = firstToken(candidate)
    if (!WORDS.has(candidate.name)) return null
    const anyCapital = token.opens || candidate.passage.isCapitalised
    const weight = anyCapital ? -4 : -2
    return { weight: isDemonym(candidate) ? weight / 2 : weight }
  },
}
