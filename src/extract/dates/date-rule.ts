import type { Cue } from './cues.ts'
import type { TimeExpression } from './expression.ts'

/** What a rule is shown: its match, and the words around it in the same sentence. */
export interface RuleMatch {
  readonly text: string
  /** The pattern's named groups; a group that took no part is "". */
  group(name: string): string
  /** Up to 60 code units before the match. */
  readonly before: string
  /** Up to 60 code units after the match. */
  readonly after: string
}

/** What a rule makes of a match: an expression, or null where the words are no time. */
export type RuleReading = TimeExpression | null

/**
 * One way in which English writes a time. A new rule is one file with one of these, one entry in `rules.ts`, one test.
 *
 * Patterns are matched without regard to case, between word boundaries, within one sentence, against even text
 * (single spaces, plain quotation marks). They must not backtrack: no nested or adjacent open repetitions.
 */
export interface DateRule {
  /** Kebab-case, unique: it is shown to people as the rule that made a mention. */
  readonly name: string
  /** The rule is tried only where the scan has seen one of these. */
  readonly cues: readonly Cue[]
  /** And one of these, where they are given: "two weeks" takes an "ago" to be one. */
  readonly and?: readonly Cue[]
  readonly pattern: RegExp
  read(match: RuleMatch): RuleReading
}
