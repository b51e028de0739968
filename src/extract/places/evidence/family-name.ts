import { isOneWord } from '../candidate.ts'
import { FAMILY_NAMES, GIVEN_NAMES, PLACES_FIRST_NAMES } from '../lexicon/people.ts'
import type { EvidenceRule } from '../evidence-rule.ts'

/** "Houston", "Jackson", "Charlotte": a name that people bear too. */
export const familyName: EvidenceRule = {
  name: 'family-name',
  weigh: (candidate) =>
    isOneWord(candidate) &&
    !PLACES_FIRST_NAMES.has(candidate.name) &&
    (FAMILY_NAMES.has(candidate.name) || GIVEN_NAMES.has(candidate.name))
      ? { weight: -1 }
      : null,
}
