import { after, before, firstToken } from '../candidate.ts'
import { SAYING } from '../lexicon/saying.ts'
import { isInPlace } from './preposition.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "Lincoln said", "said Lincoln": people say, and now and then governments do. */
export const saying: EvidenceRule = {
  name: 'saying',
  weigh(candidate) {
    if (isInPlace(candidate) || before(candidate, 1)?.folded === 'of') return null // "the camp near Tyler said"
    const next = after(candidate, 1)
    if (next?.gap === ' ' && SAYING.has(next.folded)) return { weight: -2, role: 'person' }
    if (candidate.phrase.last > candidate.last) return null
    const previous = before(candidate, 1)
    const { gap } = firstToken(candidate)
    if (previous !== undefined && gap === ' ' && SAYING.has(previous.folded) && /"/.test(previous.gap))
      return { weight: -3, role: 'person' }
    return null
  },
}
