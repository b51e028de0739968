import { after, before, type Candidate } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** How far after a river its verb may stand: "the A River and the B River will not flow backwards". */
const REACH = 12
const FLOWING = /^(?:flow|flows|flowed|run|runs|ran)$/
const AGAINST_NATURE = /^(?:back|backward|backwards|upstream|upward|upwards|dry|uphill|red|again)$/

/** Names that stand for something else after these words: "his Waterloo", "cross the Rubicon". */
const PROVERBIAL: Readonly<Record<string, ReadonlySet<string>>> = {
  waterloo: new Set(['his', 'her', 'their', 'its', 'my', 'your', 'our']),
  rubicon: new Set(['the', 'a']),
  mecca: new Set(['a', 'the']),
  everest: new Set(['an', 'the', 'his', 'her', 'their']),
  jordan: new Set([]),
}

/** "The A River will not flow backwards", "met his Waterloo", "a Mecca for": a place is named and none is meant. */
export const figureOfSpeech: EvidenceRule = {
  name: 'figure-of-speech',
  weigh(candidate) {
    if (candidate.senses[0].place.kind === 'river' && flowsAgainstNature(candidate))
      return { weight: -6, role: 'figurative' }
    const word = before(candidate, 1)
    if (word !== undefined && PROVERBIAL[candidate.name]?.has(word.folded) === true && isProverb(candidate))
      return { weight: -6, role: 'figurative' }
    return null
  },
}

function flowsAgainstNature(candidate: Candidate): boolean {
  for (let steps = 1; steps <= REACH; steps++) {
    const word = after(candidate, steps)
    if (word === undefined) return false
    if (!FLOWING.test(word.folded)) continue
    return [after(candidate, steps + 1), after(candidate, steps + 2)].some(
      (next) => next !== undefined && AGAINST_NATURE.test(next.folded),
    )
  }
  return false
}

/** "a Mecca for" and "the Mecca of", but "the Mecca road". */
const isProverb = (candidate: Candidate): boolean =>
  candidate.name === 'waterloo' ||
  candidate.name === 'rubicon' ||
  /^(?:for|of)$/.test(after(candidate, 1)?.folded ?? '')
