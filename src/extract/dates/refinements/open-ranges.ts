import type { Refinement } from '../refinement.ts'

const OPEN_END = /\b(?:since|from|after|starting|beginning|as of|effective)(?: (?:in|on|at))?(?: the)? $/i
const OPEN_START = /\b(?:until|till|til|before|by|prior to|up to|through|no later than)(?: the)? $/i

/** Marks a time that only begins or ends a stretch: "since 1990", "after the war of 1812", "until May", "by Friday". */
export const openRanges: Refinement = {
  name: 'open-ranges',
  refine: (found, text) =>
    found.map((one) => {
      if (one.role !== null) return one
      const before = text.slice(Math.max(0, one.start - 24), one.start)
      if (OPEN_END.test(before)) return { ...one, role: 'open-end' }
      return OPEN_START.test(before) ? { ...one, role: 'open-start' } : one
    }),
}
