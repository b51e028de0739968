import type { Span } from '../../../model/span.ts'
import { spanContains } from '../../../model/span.ts'
import { isEventNoun } from '../lexicon/happenings.ts'
import { isFinite, tokensOf } from './tokens.ts'

/** "over the sinking", "after a long siege": what leads to a phrase for a happening, and its noun. */
const LEADS =
  /\b(?:over|after|following|since|for|about|against|of|from|in) ((?:the|a|an|his|her|its|their|this|that) (?:[\p{L}'’-]+ ){0,3}?([\p{L}-]+))(?= )/giu

/** What ends a phrase. */
const ENDS = /[,;:()"“”]/

/**
 * Phrases that tell a happening with a date of its own in a clause that tells another: "sentenced on Thursday | over
 * the sinking of a ferry in January 2016 |". Each from its article to the end of its date.
 *
 * @param part a stretch of a clause
 * @param dates spans of the dates in it, in order
 */
export function happeningPhrases(text: string, part: Span, dates: readonly Span[]): Span[] {
  return dates.flatMap((date, i) => {
    const from = dates[i - 1]?.end ?? part.start
    const before = text.slice(from, date.start)
    const leads = [...before.matchAll(LEADS)].reverse()
    const lead = leads.find(([, , noun = '']) => isEventNoun(noun))
    if (!lead) return []
    const start = from + lead.index + lead[0].length - lead[1]!.length
    const phrase = { start, end: date.end }
    const isAlone = dates.every((other) => spanContains(phrase, other))
    const words = text.slice(start, date.start)
    if (isAlone || ENDS.test(words) || !hasVerb(text, { start: part.start, end: start })) return []
    return hasVerb(text, { start, end: date.start }) ? [] : [phrase]
  })
}

function hasVerb(text: string, span: Span): boolean {
  const tokens = tokensOf(text, span)
  return tokens.some((_, i) => isFinite(tokens, i))
}

/** A stretch without what was taken out of it. */
export const without = (part: Span, taken: readonly Span[]): Span[] =>
  taken
    .reduce<Span[]>(
      (rest, { start, end }) =>
        rest.flatMap((one) =>
          start >= one.end || end <= one.start
            ? [one]
            : [
                { start: one.start, end: start },
                { start: end, end: one.end },
              ],
        ),
      [part],
    )
    .filter(({ start, end }) => end > start)
