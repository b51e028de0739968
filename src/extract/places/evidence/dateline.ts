import { firstToken } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** Words of a dateline at most: "NEW DELHI, India, Apr. 5 (Agency) --". */
const LONGEST = 9

/** Words before a place in one at most: "KANO, Nigeria". */
const MOST_BEFORE = 3

/** "GENEVA, Nov. 29 --", "KANO (Agency) -": where a report comes from, at the head of a report. */
export const dateline: EvidenceRule = {
  name: 'dateline',
  weigh(candidate) {
    const { passage, first, last } = candidate
    const { sentence } = firstToken(candidate)
    let head = first
    while (first - head <= MOST_BEFORE && head > 0 && passage.tokens[head - 1]!.sentence === sentence) head--
    if (first - head > MOST_BEFORE || !isHead(passage.tokens.slice(head + 1, first + 1))) return null
    const end = passage.tokens
      .slice(last + 1, last + LONGEST)
      .findIndex(({ gap }) => /(?:--|—|–| - |\) ?-)/.test(gap))
    if (end < 0 || passage.tokens[last + 1 + end]!.sentence > firstToken(candidate).sentence + 1) return null
    const isCaps = passage.tokens[head]!.shape === 'caps'
    const words = passage.tokens.slice(last + 1, last + 1 + end)
    if (words.some(({ shape, gap }) => shape === 'lower' || (gap === ' ' && shape === 'capital' && !isCaps)))
      return null
    return { weight: isCaps ? 4 : 2.5 }
  },
}

const isHead = (words: readonly { readonly gap: string; readonly shape: string }[]): boolean =>
  words.every(({ gap, shape }) => /^(?:, ?| |-)$/.test(gap) && shape !== 'lower')
