import type { Span } from '../../../model/span.ts'
import { spanContains } from '../../../model/span.ts'
import { splitClauses } from '../clauses.ts'
import type { Clause } from './clause.ts'
import { happeningPhrases, without } from './happening-phrase.ts'
import { parseClauses } from './parse.ts'
import { isFinite, tokensOf } from './tokens.ts'

/**
 * The clauses of a sentence, parted further where one holds several dates, so that each date has a clause of its own
 * where something stands between them: "They took Lyon on the 14th | and Paris a week later".
 *
 * @param dates spans of the dates in the sentence, in order
 * @param places spans of the toponyms in it
 */
export function findClauses(
  text: string,
  sentence: Span,
  dates: readonly Span[],
  places: readonly Span[],
): Clause[] {
  const clauses = parseClauses(text, sentence, [...dates, ...places])
  const added: Clause[] = []
  const carved = (part: Span, host: number): Span[] => {
    const phrases = happeningPhrases(
      text,
      part,
      dates.filter((date) => spanContains(part, date)),
    )
    for (const phrase of phrases) added.push({ kind: 'aside', parts: [phrase], host, opener: '', verb: -1 })
    return without(part, phrases)
  }
  const whole = clauses.map((clause, number): Clause => {
    const parts: Span[] = []
    let full = false
    for (const part of clause.parts.flatMap((part) => carved(part, number))) {
      const inside = dates.filter((date) => spanContains(part, date))
      const pieces = inside.length > 1 ? splitClauses(text, part, inside) : [part]
      for (const [i, piece] of pieces.entries()) {
        if (i === 0 && !full) parts.push(piece)
        else
          added.push({
            kind: 'gapped',
            parts: [piece],
            host: number,
            opener: '',
            verb: firstVerb(text, piece),
          })
      }
      full ||= pieces.length > 1
    }
    return { ...clause, parts }
  })
  return [...whole, ...added]
}

/** Offset of the first finite verb in a stretch; -1 where there is none. */
function firstVerb(text: string, span: Span): number {
  const tokens = tokensOf(text, span)
  return tokens.find((_, i) => isFinite(tokens, i))?.start ?? -1
}

/** The clause in which a span stands; the first where none holds it. */
export const clauseAt = (clauses: readonly Clause[], span: Span): number =>
  Math.max(
    0,
    clauses.findIndex(({ parts }) => parts.some((part) => part.start <= span.start && span.start < part.end)),
  )

export const inClause = ({ parts }: Clause, span: Span): boolean =>
  parts.some((part) => part.start <= span.start && span.start < part.end)
