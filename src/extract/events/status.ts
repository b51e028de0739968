import type { EventStatus } from '../../model/event.ts'

const NEGATED =
  /\b(?:did not|didn't|was not|wasn't|were not|weren't|has not|hasn't|have not|haven't|had not|hadn't|never|no one|nobody|nothing|none|neither|failed to|refused to)\b(?! (?:only|until|far|long|just))|(?:^|, |\b(?:and|but) )no (?!longer|doubt|fewer|less|sooner|later)\p{Ll}+(?: \p{Ll}+){0,2} (?:was|were|is|are|has|have|had|took|came|died|went|happened|occurred|survived|arrived)\b/iu

/** What is thought of, wished or feared, not told as having happened; "May" with a capital is a month. */
const HYPOTHETICAL =
  /\b(?:cannot|can't|must not|should(?: not|n't)?|would(?: not|n't)? (?:have|be)|could(?: not|n't)? (?:have|be|begin|start|cause|lead|become|reach|force|ruin|face|see|\p{Ll}+ by)|might|if|unless|whether|never again|threaten(?:s|ed)? to|fear(?:s|ed)? (?:that|of))\b/iu
const MAY = /\bmay (?:not |also |yet )?(?:be|have|\p{Ll}{3,})\b/u

const PLANNED =
  /\b(?:will|won't|shall|is to|are to|was to|were to|about to|(?:(?:plan|intend|expect|hope|aim|propos|schedul|prepar)(?:s|ed|d|ned|e|es|ing)? to|(?:due|set|slated|poised) (?:to|for)|scheduled for)|scheduled|upcoming|forthcoming|is due|are due|called for|calls for|would (?:run|start|begin|take|open|build|send|go|come|close|cut|pay|visit|leave|hold|return|make|give|vote|meet|finish))\b|\bplanned \p{Ll}/iu

const REPORTED =
  /\b(?:according to|reportedly|allegedly|alleged|(?:report|claim|allege|say|tell|state)(?:s|ed|d)? that|(?:is|are|was|were) said to|rumou?red|apparently|it is claimed)\b/i

/** What is known about a telling beside its words. */
export interface StatusSigns {
  /** Whether its date stands in somebody's own words, between quotation marks. */
  readonly quoted: boolean
  /** Whether it is what somebody said, or somebody is named who says so. */
  readonly reported: boolean
  /** Whether its date comes after the day of writing. */
  readonly future: boolean
}

const NO_SIGNS: StatusSigns = { quoted: false, reported: false, future: false }

/**
 * How a clause speaks of what it tells: as having happened, as not having happened, reported, in somebody's own words,
 * still to come, or only thought of.
 */
export function statusOf(words: string, { quoted, reported, future }: StatusSigns = NO_SIGNS): EventStatus {
  if (HYPOTHETICAL.test(words) || MAY.test(words)) return 'hypothetical'
  if (NEGATED.test(words)) return 'negated'
  if (future || PLANNED.test(words)) return 'planned'
  if (quoted) return 'quoted'
  return reported || REPORTED.test(words) ? 'reported' : 'happened'
}
