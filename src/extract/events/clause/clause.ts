import type { Span } from '../../../model/span.ts'

/**
 * How a clause stands in its sentence.
 * - `main`: the one that the sentence begins with
 * - `coordinate`: after "and", "but" or a semicolon, with a subject of its own; `shared` without one
 * - `relative`: "which ...", "who ..."; `participle`: "killing two", "built in 1999"
 * - `subordinate`: "after she left", "when the bridge fell"
 * - `content`: what somebody said, announced or feared; `attribution`: ", police said on Monday"
 * - `aside`: between brackets or dashes, or a phrase for a happening with a date of its own
 * - `gapped`: the rest of a clause that holds several dates: "and Paris a week later"
 */
export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'shared'
  | 'relative'
  | 'participle'
  | 'subordinate'
  | 'content'
  | 'attribution'
  | 'aside'
  | 'gapped'

/** A clause; where another is put into the middle of it, it has several parts. */
export interface Clause {
  readonly kind: ClauseKind
  /** In the order of the text; none is empty, but there may be none: others may have taken all the words. */
  readonly parts: readonly Span[]
  /** Position of the clause that it hangs on or follows; -1 for the first. */
  readonly host: number
  /** The word that opens it, lower case; "" for the first. */
  readonly opener: string
  /** Where its finite verb begins; -1 where none was made out. What stands before it is its subject. */
  readonly verb: number
}

/** Where a clause begins; 0 where others have taken all of its words. */
export const beginningOf = ({ parts }: Clause): number => parts[0]?.start ?? 0
