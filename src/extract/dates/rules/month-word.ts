import type { RuleMatch } from '../date-rule.ts'

/** Words that name a month and are ordinary words too. */
const ORDINARY = /^(?:may|march|mar|jan|dec|sep|jun|apr)\.?$/

/** Whether a word that spells a month can be one: "march 3 miles" is none, "March 3" and "nov. 3" are. */
export const looksLikeMonth = (word: string, match: RuleMatch): boolean =>
  !ORDINARY.test(word) || /\d{4}|\d(?:st|nd|rd|th)\b/.test(match.text)
