import type { RuleMatch } from '../date-rule.ts'

const ERA_WORD = '(?:B\\.C\\.(?:E\\.)?|BCE?|A\\.D\\.|AD|C\\.E\\.|CE)'

/** A year of four figures, or of fewer with its era: groups `year`, `era`, `ad`. */
export const YEAR = `(?:(?<ad>(?:A\\.D\\.|AD) ?)(?<adYear>\\d{1,4})|(?<eraYear>\\d{1,5}) ?(?<era>${ERA_WORD})|(?<year>\\d{4}))`

/** The astronomical year of {@link YEAR}'s groups; null where they took no part, or for a year 0. */
export function yearOf(match: RuleMatch): number | null {
  const plain = match.group('year') || match.group('adYear')
  if (plain) return Number(plain) || null
  const number = Number(match.group('eraYear'))
  if (!number) return null
  return match.group('era').toLowerCase().startsWith('b') ? 1 - number : number
}
