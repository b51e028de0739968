import { after } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

const AGE = /^(?:[1-9]|1\d|[2-9]\d|10\d)$/

/** "Lincoln, 45, said": an age stands after the name of a person. */
export const age: EvidenceRule = {
  name: 'age',
  weigh(candidate) {
    const next = after(candidate, 1)
    const following = after(candidate, 2)
    if (next === undefined || !AGE.test(next.text) || next.gap !== ', ') return null
    return following === undefined || /^[,;)]/.test(following.gap) ? { weight: -3.5, role: 'person' } : null
  },
}
