import { isOneWord } from '../candidate.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "Lincoln", where the document tells of Abraham Lincoln. */
export const personElsewhere: EvidenceRule = {
  name: 'person-elsewhere',
  weigh: (candidate, { people }) =>
    isOneWord(candidate) && people.has(candidate.name) ? { weight: -2.5, role: 'person' } : null,
}
