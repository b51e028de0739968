import type { Span } from '../../../model/span.ts'
import { beginningOf } from './clause.ts'
import type { Clause } from './clause.ts'
import { isFinite, tokensOf } from './tokens.ts'

/** Longest phrase that a relative clause is hung on, in words. */
const LONGEST_ANTECEDENT = 9

/** About as many words as a title has. */
const ENOUGH = 12

/**
 * What a clause tells, in the words of the sentence, with the subject that it shares or hangs on put before it, and
 * short clauses that go with it after it.
 *
 * @param dated clauses with a date of their own, which tell something else
 */
export function wordingOf(
  text: string,
  clauses: readonly Clause[],
  at: number,
  dated: ReadonlySet<number> = new Set(),
): string {
  const clause = clauses[at]!
  const words = wordsOf(text, clause)
  const host = clauses[clause.host]
  let said = words
  for (const [i, other] of clauses.entries()) {
    if (other.host !== at || i === at || dated.has(i)) continue
    if (other.kind === 'content') said = `${said} ${wordsOf(text, other)}`
    const more = `${said}${other.kind === 'shared' ? ` ${other.opener}` : ','} ${wordsOf(text, other)}`
    if ((other.kind === 'participle' || other.kind === 'shared') && count(more) <= ENOUGH) said = more
  }
  if (!host || at === clause.host) return said
  switch (clause.kind) {
    case 'relative':
      return clause.opener === 'where'
        ? withoutPronoun(said)
        : `${antecedent(text, host, clause)} ${withoutPronoun(said)}`.trim()
    case 'participle':
      return `${subjectOfParticiple(text, clauses, at)} ${said}`.trim()
    case 'shared':
      return `${subjectOf(text, clauses, clause.host)} ${said}`.trim()
    case 'gapped':
      if (/^\p{Ll}+(?:ed|wn|lt|ght)\b/u.test(words))
        return `${lastPhrase(wordsOf(text, host))} ${said}`.trim()
      return startsPlain(words) ? said : `${subjectAndVerb(text, clauses, clause.host)} ${said}`.trim()
    case 'content':
      if (clause.opener !== 'to') return said.replace(/^that\s+/i, '')
      return count(`${wordsOf(text, host)} ${said}`) <= ENOUGH
        ? `${wordsOf(text, host)} ${said}`
        : said.replace(/^to /, '')
    case 'aside':
      return /\p{L}{3}/u.test(words.replace(MONTHS, '')) ? said : wordsOf(text, host)
    case 'subordinate':
      // "Five people died | when the market burned down": both at once
      if (dated.has(clause.host)) return withoutOrder(said)
      if (/^(?:when|as|while)$/.test(clause.opener)) return `${wordsOf(text, host)} ${said}`
      return /^(?:after|before)$/.test(clause.opener) && beginningOf(host) < beginningOf(clause)
        ? `${wordsOf(text, host)} ${said}`
        : withoutOrder(said)
    case 'main':
    case 'coordinate':
    case 'attribution':
      return said
  }
}

/** "After the war ended": that it ended is what happened. */
const withoutOrder = (words: string): string => words.replace(/^(?:after|before)\s+/i, '')

/** What stands in brackets beside a date and says nothing. */
const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late|about|circa|born|died|and|the|since|until|from)\b/gi

export const wordsOf = (text: string, { parts }: Clause): string =>
  parts.map(({ start, end }) => text.slice(start, end)).join(' ')

const withoutPronoun = (words: string): string =>
  words.replace(
    /^(?:which|who|whom|whose|that|where|(?:in|at|on|from|during|for|by|to|after) (?:which|whom))\s+/i,
    '',
  )

/** Whether a rest of a clause makes a phrase of its own: it begins with a verb or an article. */
const startsPlain = (words: string): boolean => /^(?:the|a|an|his|her|its|their|after|before)\b/i.test(words)

/** The words of a clause before its verb. */
export function subjectOf(text: string, clauses: readonly Clause[], at: number): string {
  const clause = clauses[at]!
  const first = clause.parts[0]
  if (!first) return ''
  const tokens = tokensOf(text, { start: first.start, end: clause.parts.at(-1)!.end })
  const verb = tokens.findIndex((token, i) => i > 0 && inParts(clause, token) && isFinite(tokens, i))
  if (verb <= 0) {
    if (clause.kind === 'relative') return hostSubject(text, clauses, clause)
    return isFinite(tokens, 0) && clause.host >= 0 ? subjectOf(text, clauses, clause.host) : ''
  }
  if (clause.kind === 'relative') return hostSubject(text, clauses, clause)
  if (clause.kind === 'shared' && clause.host >= 0 && isFinite(tokens, 0))
    return subjectOf(text, clauses, clause.host)
  const words = text.slice(first.start, tokens[verb]!.start).trim()
  return withoutOpening(words)
}

const hostSubject = (text: string, clauses: readonly Clause[], clause: Clause): string => {
  const host = clauses[clause.host]
  return host ? antecedent(text, host, clause) : ''
}

/** "They took" for "and Paris a week later". */
function subjectAndVerb(text: string, clauses: readonly Clause[], at: number): string {
  const clause = clauses[at]!
  const first = clause.parts[0]
  if (!first) return ''
  const tokens = tokensOf(text, first)
  const verb = tokens.findLastIndex((_, i) => isFinite(tokens, i))
  return verb < 0 ? '' : withoutOpening(text.slice(first.start, tokens[verb]!.end))
}

/** "prison for fraud" gives "fraud": what a participle right after it is said of. */
const lastPhrase = (words: string): string =>
  words.replace(/^.*\b(?:for|of|in|on|at|with|by|to|about|over)\s+/i, '')

/** Who or what a participle is said of: the subject after it where it opens the sentence, else what stands before. */
function subjectOfParticiple(text: string, clauses: readonly Clause[], at: number): string {
  const clause = clauses[at]!
  const host = clauses[clause.host]!
  const opens = beginningOf(clause) <= beginningOf(host)
  return opens ? subjectOf(text, clauses, clause.host) : antecedent(text, host, clause)
}

/** A phrase of time or place before the subject. */
const withoutOpening = (words: string): string =>
  words.replace(
    /^(?:(?:on|in|at|by|during|from|after|before|since|until|for|within|between|throughout) [^,]{1,60}, |(?:then|later|meanwhile|however),? )/i,
    '',
  )

/** The phrase that a relative clause or participle hangs on: what stands right before it in its host. */
function antecedent(text: string, host: Clause, clause: Clause): string {
  const start = beginningOf(clause)
  const before = host.parts.filter((part) => part.end <= start)
  const part = before.at(-1)
  if (!part) return ''
  const span: Span = { start: part.start, end: part.end }
  const tokens = tokensOf(text, span)
  const verb = tokens.findLastIndex((_, i) => isFinite(tokens, i))
  const phrase = verb < 0 ? text.slice(part.start, part.end) : text.slice(tokens[verb]!.end, part.end)
  if (clause.kind === 'participle' && verb > 0)
    return withoutOpening(text.slice(part.start, tokens[verb]!.start).trim())
  const plain = (verb < 0 ? withoutOpening(phrase.trim()) : phrase.trim()).replace(
    /^(?:(?:off|up|out|down|over|back|away|by|in|on|at|to|into|from|with|for|of|as|about|against|through)\s+)+/i,
    '',
  )
  const bare = plain
    .replace(/,? \p{Lu}[\p{L}'-]*,?$/u, (tail) => (tail.startsWith(',') ? '' : tail))
    .replace(/[,;]$/, '')
  const words = bare.split(/\s+/)
  if (words.length <= LONGEST_ANTECEDENT) return bare
  // "talks with the mayor of the town about a bridge": the first phrase is what the relative clause is about
  const article = words.findIndex((word) => /^(?:the|a|an|his|her|its|their|\d+)$/i.test(word))
  return words.slice(Math.max(0, article), Math.max(0, article) + LONGEST_ANTECEDENT).join(' ')
}

const count = (words: string): number => words.split(/\s+/).length

const inParts = ({ parts }: Clause, span: Span): boolean =>
  parts.some((part) => part.start <= span.start && span.start < part.end)
