import { firstToken } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** Words of a dateline at most: "NEW DELHI, India, Apr. 5 (Agency) --". */
const LONGEST = 9

/** "GENEVA, Nov. 29 --", "KANO (Agency) -": where a report comes from, at the head of a paragraph. */
export const dateline: EvidenceRule = {
  name: 'dateline',
  weigh(candidate) {
    const { passage, first, last } = candidate
    if (
      passage.isCaps ||
      first > 3 ||
      !isHead(candidate.passage.tokens.slice(0, first).map(({ gap }) => gap))
    )
      return null
    const end = passage.tokens
      .slice(last + 1, last + LONGEST)
      .findIndex(({ gap }) => /(?:--|—|–| - |\) ?-)/.test(gap))
    if (end < 0 || passage.tokens[last + 1 + end]!.sentence > firstToken(candidate).sentence + 1) return null
    const isCaps = passage.tokens[0]!.shape === 'caps'
    const words = passage.tokens.slice(last + 1, last + 1 + end)
    if (words.some(({ shape, gap }) => shape === 'lower' || (gap === ' ' && shape === 'capital' && !isCaps)))
      return null
    return { weight: isCaps ? 4 : 2.5 }
  },
}

const isHead = (gaps: readonly string[]): boolean => gaps.every((gap) => /^(?:[, (-]*)$/.test(gap))
