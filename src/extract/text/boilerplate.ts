/**
 * Sentences that a page puts around an article: invitations, credits, notices of rights. Anchored at the beginning
 * where the words could also stand in prose.
 */
const BOILERPLATE: readonly RegExp[] = [
  /^(?:please )?(?:sign up|subscribe|register)\b.{0,60}\b(?:news(?:letter)?|updates?|e-?mails?|alerts?|inbox|free|today|now|here|channel|podcast)\b/i,
  /^by (?:submitting|signing up|subscribing|clicking|continuing|using)\b/i,
  /\ball rights reserved\b/i,
  /^(?:copyright|©|\(c\))\s/i,
  /^(?:click|tap) (?:here|to|on)\b/i,
  /^(?:follow|like|find|join) us (?:on|at)\b/i,
  /^(?:share|tweet|e-?mail|print) (?:this|on)\b/i,
  /^(?:read|see|watch|learn) (?:more|also|next)\b\s*[:>]?/i,
  /^(?:related|more) (?:articles?|stories|coverage|news|topics)\b/i,
  /^(?:advertisement|sponsored content)\b/i,
  /^(?:photo(?:graph)?s?|image|picture|file photo|video)(?: credit)?s?\s*[:/]/i,
  /\b(?:getty images|reuters\/|ap photo|afp via)\b/i,
  /\b(?:terms of (?:service|use)|privacy policy|cookie policy|our cookies)\b/i,
  /^(?:this (?:article|story|post) (?:was|has been|is) (?:originally |first )?(?:published|updated|posted|syndicated))\b/i,
  /^(?:support|donate to) (?:us|our)\b/i,
]

export const isBoilerplate = (sentence: string): boolean =>
  BOILERPLATE.some((pattern) => pattern.test(sentence))
