import type { EventStatus } from '../../model/event.ts'

const HYPOTHETICAL =
  /\b(?:cannot|can't|must not|should not|shouldn't|would(?: not|n't)? (?:have|be)|could(?: not|n't)? (?:have|be)|might|if|unless|whether|never again|threaten(?:s|ed)? to)\b/i
const PLANNED =
  /\b(?:will|won't|shall|is to|are to|was to|were to|(?:plan|intend|expect|hope|aim|propose|schedule|due|set|agree)(?:s|ed|d|ned|led)? (?:to|for)|scheduled|upcoming|forthcoming|next (?:week|month|year))\b/i
const REPORTED =
  /\b(?:according to|reportedly|allegedly|alleged|(?:report|claim|allege|say|tell|state)(?:s|ed|d)? that|is said to|are said to|was said to|were said to|rumou?red)\b/i

/** How the words speak of what they tell: as having happened, reported by somebody, still to come, or only thought of. */
export function statusOf(words: string): EventStatus {
  if (PLANNED.test(words)) return 'planned'
  if (HYPOTHETICAL.test(words)) return 'hypothetical'
  return REPORTED.test(words) ? 'reported' : 'happened'
}
