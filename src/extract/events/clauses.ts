import type { Span } from '../../model/span.ts'

/**
 * Where one clause may end and the next begin, strongest first. What matches, such as a conjunction, belongs to neither.
 */
const BOUNDARIES: readonly RegExp[] = [
  /;\s*/g,
  /,? (?:and|but|while|whereas|although|though|yet)\s+(?=(?:then|later|also|in|on|by|the|a|an|he|she|it|they|we|his|her|its|their|\p{Lu})\b)|, (?:and|but|while|whereas|although|though|before|after)\s+/gu,
  /,\s+(?=(?:which|who|whose|where|when)\b)/g,
  /,? and (?:then |later |again )?/g,
  /,\s+/g,
  /(?<!\b(?:was|were|been|be|being|had|has|have|and|to|is|are|the|a|an|by|of|in))\s+(?=\p{Ll}+(?:ed|wn|lt|ght)\s+(?:between|in|on|during|from|by|at)\s)/gu,
  /\s+(?=(?:before|after|until|where|when|while)\b)|(?<!\b(?:of|in|on|at|by|for|from|after|before|during|since|until))\s+(?=that\b)/g,
]

/**
 * Parts a sentence between its dates, so that each date has a clause of its own. Between two dates the strongest
 * boundary is taken; where there is none, they share a clause.
 *
 * @param text the even text
 * @param dates spans of the date expressions in the sentence, in order
 * @returns clauses in order, covering the sentence; without dates the sentence itself
 */
export function splitClauses(text: string, sentence: Span, dates: readonly Span[]): Span[] {
  const clauses: Span[] = []
  let start = sentence.start
  for (let i = 1; i < dates.length; i++) {
    const boundary = strongestBoundary(text, dates[i - 1]!.end, dates[i]!.start)
    if (boundary === null) continue
    clauses.push({ start, end: boundary.start })
    start = boundary.end
  }
  clauses.push({ start, end: sentence.end })
  return clauses
}

function strongestBoundary(text: string, from: number, to: number): Span | null {
  const between = text.slice(from, to)
  for (const pattern of BOUNDARIES) {
    const found = [...between.matchAll(pattern)].at(-1)
    if (found) return { start: from + found.index, end: from + found.index + found[0].length }
  }
  return null
}

/**
 * The part of a clause that a date at `at` belongs to: from the last relative pronoun before it. "The march in Lyon,
 * which was called off on Monday": the calling off.
 */
export function relativePart(text: string, clause: Span, at: number): Span {
  const before = text.slice(clause.start, at)
  const pronoun = [...before.matchAll(/,\s+(?=(?:which|who|whose|where)\b)/g)].at(-1)
  if (!pronoun || /,\s+(?:\w+ed|was|were|had|has)\b/.test(before.slice(pronoun.index + pronoun[0].length)))
    return clause
  return { start: clause.start + pronoun.index + pronoun[0].length, end: clause.end }
}
