import type { Found } from '../found.ts'
import type { Refinement } from '../refinement.ts'

/** Drops what is a time of day only beside a date or a preposition: "morning", "night", "noon" as plain words. */
export const dropUndated: Refinement = {
  name: 'drop-undated',
  refine: (found, text) =>
    found.filter((one) => {
      const e = one.expression.kind === 'modified' ? one.expression.base : one.expression
      if ((e.kind !== 'part-of-day' && e.kind !== 'clock') || e.day !== null) return true
      return e.kind === 'clock' ? isClock(one, text) : isPart(one, text)
    }),
}

const isPart = (one: Found, text: string): boolean =>
  /^the /i.test(text.slice(one.start, one.end)) &&
  /\b(?:in|by|during|on|throughout|until) $/i.test(text.slice(Math.max(0, one.start - 12), one.start))

function isClock(one: Found, text: string): boolean {
  const words = text.slice(one.start, one.end)
  if (/[ap]\.?m|clock|[A-Z]{3}|GMT|Z$/i.test(words)) return true
  return /(?:\b(?:at|by|from|until|till|around|about|before|after|since|to|between|and)|^|[(,;]|local time:?) $|^$|\($/i.test(
    text.slice(Math.max(0, one.start - 12), one.start),
  )
}
