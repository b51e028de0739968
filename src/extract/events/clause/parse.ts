import type { Span } from '../../../model/span.ts'
import { AUXILIARIES, BARE_SPEECH, SPEECH } from '../lexicon/verbs.ts'
import { words } from '../lexicon/words.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { hasFiniteAhead, isFinite, isParticiple, PRONOUNS, tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

const CONJUNCTIONS = words(`and but or so yet nor`)
const RELATIVES = words(`which who whom whose where`)
const SUBORDINATORS = words(
  `after before when while until since because although though where as if unless whereas once whether whenever`,
)
const BEFORE_WHICH = words(`in at on from during of for by to after with under through`)
const FUNCTION_WORDS = words(
  `a an the this that his her its their in on at by for from to with into after before until again , .`,
)
/** Nouns and adverbs before a "that" that opens what is thought or feared. */
const THAT_LEADS = words(
  `out demand demanded demands fear fears claim claims fact idea belief hope news evidence ensure showed shows show sign so clear likely`,
)
const CAUSES = words(
  `led forced caused allowed prompted persuaded convinced ordered invited asked urged enabled helped compelled obliged induced instructed authorised authorized encouraged`,
)
const DASHES = words(`-- – —`)
const LEADS = words(`then later also again finally soon eventually subsequently still even only now just it`)

/** Longest attribution, in tokens: ", a spokesman for the ministry told reporters in Lyon". */
const LONGEST_ATTRIBUTION = 16

interface Open {
  readonly kind: ClauseKind
  readonly parts: Span[]
  readonly host: number
  readonly opener: string
  /** Offset of its finite verb; -1 as long as there is none. */
  verb: number
}

/**
 * Parts a sentence into clauses by its conjunctions, relative pronouns, participles, verbs of saying and brackets. It
 * knows no grammar: where it doubts, it leaves words together.
 *
 * @param text the even text
 * @param atoms spans that are never parted: dates and places
 */
export function parseClauses(text: string, sentence: Span, atoms: readonly Span[]): Clause[] {
  return new ClauseParser(text, sentence, atoms).parse()
}

class ClauseParser {
  readonly #text: string
  readonly #sentence: Span
  readonly #tokens: readonly Token[]
  /** By token: whether it stands within a date or a place, but not first. */
  readonly #atom: readonly boolean[]
  readonly #inDate: readonly boolean[]
  readonly #clauses: Open[] = []
  /** Positions of the open clauses, the innermost last. */
  #stack: number[] = []
  #from: number
  #lastVerb = -9

  constructor(text: string, sentence: Span, atoms: readonly Span[]) {
    this.#text = text
    this.#sentence = sentence
    this.#tokens = tokensOf(text, sentence)
    let next = 0
    const sorted = [...atoms].sort((a, b) => a.start - b.start)
    this.#inDate = this.#tokens.map(({ start }) => {
      while (next < sorted.length && sorted[next]!.end <= start) next++
      return next < sorted.length && sorted[next]!.start <= start
    })
    this.#atom = this.#inDate
    this.#from = sentence.start
  }

  parse(): Clause[] {
    const tokens = this.#tokens
    this.#open('main', -1, '')
    const first = tokens[0]
    if (first && SUBORDINATORS.has(first.lower) && first.lower !== 'as' && this.#isOpeningClause()) {
      this.#open('subordinate', 0, first.lower)
    } else if (first && isParticiple(first) && this.#isOpening()) this.#open('participle', 0, first.lower)
    for (let i = 0; i < tokens.length; i++) {
      if (this.#atom[i] && this.#atom[i - 1]) continue
      this.#step(i)
      if (!this.#inDate[i] && (isFinite(tokens, i) || this.#isRelativeVerb(i))) {
        if (this.#current().verb < 0) this.#current().verb = tokens[i]!.start
        this.#lastVerb = i
        this.#content(i)
        this.#causes(i)
      }
    }
    this.#close(this.#sentence.end)
    return this.#clauses.map(({ kind, parts, host, opener, verb }) => ({
      kind,
      parts: parts.map((part) => this.#trimmed(part)).filter(({ start, end }) => end > start),
      host,
      opener,
      verb,
    }))
  }

  /** "When the bridge fell, they ...": a clause of its own before the comma, and the main one after it. */
  #isOpeningClause(): boolean {
    const tokens = this.#tokens
    const comma = tokens.findIndex(({ lower }, i) => i > 1 && lower === ',' && !this.#inDate[i])
    if (comma < 0 || !hasFiniteAhead(tokens, comma + 1, 14)) return false
    return (
      /^(?:if|when|while|although|because|though|unless|whereas|once)$/.test(tokens[0]!.lower) ||
      hasFiniteAhead(tokens, 1, comma)
    )
  }

  /** "Born in Lyon, she ...": a participle that opens a sentence, its subject after the comma. */
  #isOpening(): boolean {
    const comma = this.#tokens.findIndex(({ lower }, i) => lower === ',' && !this.#inDate[i])
    return comma > 1 && hasFiniteAhead(this.#tokens, comma + 1, 12) && !hasFiniteAhead(this.#tokens, 1, comma)
  }

  /** "the treaty that divides: what follows a relative pronoun and ends as a verb may. */
  #isRelativeVerb(i: number): boolean {
    const before = this.#tokens[i - 1]?.lower
    return (
      (before === 'that' || before === 'which' || before === 'who') &&
      this.#current().kind === 'relative' &&
      /[a-z]{2,}s$/.test(this.#tokens[i]!.lower)
    )
  }

  #step(i: number): void {
    const tokens = this.#tokens
    const token = tokens[i]!
    const { lower } = token
    if (lower === '(') return this.#push('aside', i, lower)
    if (lower === ')') return this.#leave('(', token)
    if (DASHES.has(lower)) return this.#dash(i)
    if (lower === ';' && this.#current().kind === 'aside') return
    if (lower === ';') return this.#follow('coordinate', i + 1, token, 0, ';')
    if (lower === ',') return this.#comma(i)
    if (CONJUNCTIONS.has(lower) && tokens[i - 1]?.lower !== ',') return this.#conjunction(i, i)
    if (i === 0 || tokens[i - 1]?.lower === ',' || this.#from === token.start) return
    if (this.#isRelative(i))
      return this.#push(THAT_LEADS.has(tokens[i - 1]!.lower) ? 'content' : 'relative', i, lower)
    if (this.#isSubordinate(i)) return this.#push('subordinate', i, lower)
    this.#resume(i)
  }

  /** Goes back to the clause that still waits for its verb, out of what was said of its subject. */
  #resumeAt(end: number): void {
    this.#pop(end)
    while (this.#current().kind === 'aside' && this.#current().opener === ',') this.#stack.pop()
  }

  /** "A man who was seen near the bank | was arrested": a second verb goes back to what had none. */
  #resume(i: number): void {
    const current = this.#current()
    const outer = this.#outer()
    if (current.verb < 0 || !outer || outer.verb >= 0 || i - this.#lastVerb <= 2) return
    if (!/^(?:relative|subordinate|shared)$/.test(current.kind)) return
    if (this.#inDate[i] || !isFinite(this.#tokens, i)) return
    this.#pop(this.#tokens[i]!.start)
  }

  #comma(i: number): void {
    const tokens = this.#tokens
    const comma = tokens[i]!
    const next = tokens[i + 1]
    if (!next || this.#inDate[i]) return
    if (CONJUNCTIONS.has(next.lower)) return this.#conjunction(i, i + 1)
    if (this.#isRelative(i + 1)) return this.#push('relative', i + 1, next.lower, comma.start)
    if (this.#isSubordinate(i + 1)) return this.#push('subordinate', i + 1, next.lower, comma.start)
    const current = this.#current()
    const outer = this.#outer()
    if (
      outer &&
      outer.verb < 0 &&
      (current.kind !== 'aside' || current.opener === ',') &&
      hasFiniteAhead(tokens, i + 1, 24)
    )
      return this.#resumeAt(comma.start)
    if (next.lower === 'according' && tokens[i + 2]?.lower === 'to')
      return this.#push('attribution', i + 1, 'according', comma.start)
    if (this.#clauses[0]!.verb >= 0 && this.#isAttribution(i + 1))
      return this.#follow('attribution', i + 1, comma, 0, '')
    if (this.#isApposition(i)) return this.#push('aside', i + 1, ',', comma.start)
    const participle = /ly$/.test(next.lower) ? i + 2 : i + 1
    const opens = tokens[participle]
    if (
      opens &&
      !this.#inDate[participle] &&
      !opens.capital &&
      isParticiple(opens) &&
      tokens[participle + 1]?.lower !== ',' &&
      (current.verb >= 0 || /ing$/.test(opens.lower) || this.#goesOnAfter(participle))
    )
      return this.#push('participle', i + 1, opens.lower, comma.start)
  }

  /** "The general, the leader of the army, died": said of a subject whose verb is still to come. */
  #isApposition(i: number): boolean {
    const { lower } = this.#tokens[i + 1]!
    return (
      this.#current().verb < 0 &&
      this.#current().kind !== 'aside' &&
      /^(?:a|an|the|then|now|also|former|formerly|known|head|leader|son|daughter)$/.test(lower) &&
      i > 0 &&
      this.#goesOnAfter(i + 1)
    )
  }

  /** "The plane, built in 1999, had flown": whether the verb of the subject comes after another comma. */
  #goesOnAfter(at: number): boolean {
    const tokens = this.#tokens
    for (let i = at + 1; i < Math.min(tokens.length - 1, at + 30); i++)
      if (tokens[i]!.lower === ',' && !this.#inDate[i] && isFinite(tokens, i + 1)) {
        const { lower } = tokens[i + 1]!
        const after = tokens[i + 2]
        const isSure =
          !lower.endsWith('ed') ||
          this.#inDate[i + 2] ||
          (after !== undefined && FUNCTION_WORDS.has(after.lower))
        if (isSure) return true
      }
    return false
  }

  #conjunction(from: number, at: number): void {
    const tokens = this.#tokens
    const current = this.#current()
    let next = at + 1
    while (
      next < tokens.length &&
      (LEADS.has(tokens[next]!.lower) || /ly$/.test(tokens[next]!.lower)) &&
      !isFinite(tokens, next)
    ) {
      if (tokens[next]!.lower === 'it') break
      next++
    }
    const token = tokens[next]
    if (!token || current.verb < 0 || this.#inList(from, next)) return
    const { lower } = tokens[at]!
    if (!this.#inDate[next] && isFinite(tokens, next) && !token.capital)
      return this.#follow('shared', at + 1, tokens[from]!, this.#top(), lower)
    if (PRONOUNS.has(token.lower) ? hasFiniteAhead(tokens, next + 1, 8) : this.#clauseAhead(next))
      return this.#follow('coordinate', at + 1, tokens[from]!, this.#top(), lower)
  }

  /** "in Kenya, and Tanzania": a list of dates or places goes on, where no verb follows its last one. */
  #inList(from: number, next: number): boolean {
    if (!this.#inDate[from - 1] || !this.#inDate[next]) return false
    let end = next
    while (this.#inDate[end + 1]) end++
    return !isFinite(this.#tokens, end + 1)
  }

  /** A subject and its verb: no preposition opens it, and the verb comes before the clause ends. */
  #clauseAhead(at: number): boolean {
    const tokens = this.#tokens
    const first = tokens[at]!
    if (SUBORDINATORS.has(first.lower)) return false
    for (let i = at; i < Math.min(tokens.length, at + 16); i++) {
      const { lower } = tokens[i]!
      if (i > at && lower === ',' && !this.#inDate[i - 1] && !this.#inDate[i + 1]) return false
      if (lower === ';' || lower === '(' || RELATIVES.has(lower) || (lower === 'that' && i > at)) return false
      if (i > at && CONJUNCTIONS.has(lower) && lower !== 'and') return false
      if (i > at && !this.#inDate[i] && isFinite(tokens, i)) return true
    }
    return false
  }

  #dash(i: number): void {
    const token = this.#tokens[i]!
    if (this.#inDate[i] || this.#text[token.start - 1] !== ' ') return
    if (this.#stack.some((at) => this.#clauses[at]!.opener === '--')) return this.#leave('--', token)
    if (this.#current().verb >= 0 || this.#tokens.slice(i + 1).some(({ lower }) => DASHES.has(lower)))
      this.#push('aside', i, '--')
  }

  /** "said (on Monday) (that) the bridge was safe": where the words begin that somebody said. */
  #content(i: number): void {
    const tokens = this.#tokens
    const { lower: verb } = tokens[i]!
    if (!SPEECH.has(verb) || tokens[i - 1]?.lower === 'not') return
    let next = i + 1
    for (; next < Math.min(tokens.length, i + 14); next++) {
      const { lower } = tokens[next]!
      if (lower === 'that' && next + 1 < tokens.length && next - i < 10)
        return this.#push('content', next, 'that')
      if (lower === ',' || lower === '"') return
      if (this.#inDate[next]) continue
      if (BARE_SPEECH.has(verb) && hasClause(tokens, next) && this.#mayBegin(next, i))
        return this.#push('content', next, '', undefined, true)
      if (SUBORDINATORS.has(lower) || RELATIVES.has(lower)) return
    }
  }

  /** "led him to leave", "ordered the army to march": what somebody was made to do is told in a clause of its own. */
  #causes(i: number): void {
    const tokens = this.#tokens
    if (!CAUSES.has(tokens[i]!.lower)) return
    for (let at = i + 1; at < Math.min(tokens.length - 1, i + 7); at++) {
      const { lower } = tokens[at]!
      if (lower === ',' || isFinite(tokens, at)) return
      if (
        lower === 'to' &&
        at > i + 1 &&
        !this.#inDate[at + 1] &&
        /^(?!the$|an?$|his$|her$|its$|their$)[a-z]+$/.test(tokens[at + 1]!.lower)
      )
        return this.#push('content', at, 'to')
    }
  }

  /** Content without "that" begins with a pronoun, an article or a name, not after a preposition. */
  #mayBegin(at: number, verb: number): boolean {
    const before = this.#tokens[at - 1]!.lower
    const { lower, capital } = this.#tokens[at]!
    if (/^(?:in|on|at|to|of|by|with|for|from|the|a|an)$/.test(before)) return false
    if (
      at > verb + 1 &&
      !this.#inDate[at - 1] &&
      !/^(?:him|her|them|us|me|reporters|police|journalists|parliament|newspapers?)$/.test(before)
    )
      return false
    return (
      PRONOUNS.has(lower) ||
      /^(?:the|a|an|his|its|their|her|no|some|many|more)$/.test(lower) ||
      capital ||
      /^\d/.test(lower)
    )
  }

  #isRelative(i: number): boolean {
    const tokens = this.#tokens
    const { lower } = tokens[i]!
    if (this.#inDate[i]) return false
    if (lower === 'that') {
      const before = tokens[i - 1]?.lower ?? ''
      return (
        !/^(?:of|in|on|at|by|for|from|to|with|so|now|than|before|after|since|until|,)$/.test(before) &&
        i > 0 &&
        hasFiniteAhead(tokens, i + 1, 8) &&
        !AUXILIARIES.has(before)
      )
    }
    if (BEFORE_WHICH.has(lower)) return /^(?:which|whom)$/.test(tokens[i + 1]?.lower ?? '')
    if (!RELATIVES.has(lower)) return false
    return !(tokens[i - 1] && BEFORE_WHICH.has(tokens[i - 1]!.lower) && /^(?:which|whom)$/.test(lower))
  }

  #isSubordinate(i: number): boolean {
    const tokens = this.#tokens
    const { lower } = tokens[i]!
    if (this.#inDate[i] || !SUBORDINATORS.has(lower)) return false
    const next = tokens[i + 1]
    if (!next || this.#inDate[i + 1]) return false
    if (/^(?:after|before|while|since|when)$/.test(lower) && /ing$/.test(next.lower))
      return isParticiple(next)
    if (lower === 'as' && !(PRONOUNS.has(next.lower) || /^(?:the|a|an|his|its|their|her)$/.test(next.lower)))
      return false
    for (let j = i + 1; j < Math.min(tokens.length, i + 16); j++) {
      const token = tokens[j]!
      if (token.lower === ',' && !this.#inDate[j + 1]) return false
      if (/^[;(]$/.test(token.lower) || (j > i + 1 && RELATIVES.has(token.lower))) return false
      if (j > i + 1 && !this.#inDate[j] && isFinite(tokens, j)) return true
    }
    return false
  }

  /** ", police said on Monday", ", according to the mayor": who tells it, to the end of the sentence or the next comma. */
  #isAttribution(at: number): boolean {
    const tokens = this.#tokens
    for (let i = at; i < Math.min(tokens.length, at + LONGEST_ATTRIBUTION); i++) {
      const { lower } = tokens[i]!
      if (lower === ',' || lower === ';') return false
      if (!SPEECH.has(lower) || this.#inDate[i] || !isFinite(tokens, i)) {
        if (!this.#inDate[i] && i > at && isFinite(tokens, i)) return false
        continue
      }
      if (i === at && !/^(?:said|says)$/.test(lower)) return false
      const rest = tokens.slice(i + 1)
      const comma = rest.findIndex((token) => token.lower === ',')
      const tail = comma < 0 ? rest : rest.slice(0, comma)
      return (
        tail.length <= 12 && !tail.some((_, j) => isFinite(tokens, i + 1 + j) && !this.#inDate[i + 1 + j])
      )
    }
    return false
  }

  /** The clause around the innermost one. */
  #outer(): Open | undefined {
    const at = this.#stack.at(-2)
    return at === undefined ? undefined : this.#clauses[at]
  }

  #current(): Open {
    return this.#clauses[this.#stack.at(-1)!]!
  }

  #top(): number {
    return this.#stack.at(-1)!
  }

  /** Opens a clause that starts with token `at`; what stands before it ends at `end`. */
  #push(kind: ClauseKind, at: number, opener: string, end?: number, keepVerb = false): void {
    const token = this.#tokens[at]!
    this.#close(end ?? token.start)
    this.#from = token.start
    this.#open(kind, this.#top(), opener)
    if (keepVerb) this.#lastVerb = -9
  }

  /** Closes the innermost clause and opens the next beside it. */
  #follow(kind: ClauseKind, at: number, end: Token, host: number, opener: string): void {
    const next = this.#tokens[at]
    if (!next) return
    this.#close(end.start)
    if (kind === 'shared') {
      this.#stack.pop()
    } else if (kind === 'coordinate') {
      const inContent = this.#stack.findLast((open) => this.#clauses[open]!.kind === 'content')
      this.#stack = inContent === undefined ? [] : this.#stack.slice(0, this.#stack.indexOf(inContent))
    } else this.#stack = []
    this.#from = next.start
    this.#open(kind, host, opener)
  }

  #leave(opener: string, token: Token): void {
    const at = this.#stack.findLastIndex((open) => this.#clauses[open]!.opener === opener)
    if (at <= 0) return
    this.#close(token.start)
    this.#stack = this.#stack.slice(0, at)
    this.#from = token.end
  }

  #pop(end: number): void {
    this.#close(end)
    this.#stack.pop()
    this.#from = end
  }

  #open(kind: ClauseKind, host: number, opener: string): void {
    this.#clauses.push({ kind, parts: [], host, opener, verb: -1 })
    this.#stack.push(this.#clauses.length - 1)
  }

  #close(end: number): void {
    if (end > this.#from) this.#current().parts.push({ start: this.#from, end })
    this.#from = end
  }

  #trimmed({ start, end }: Span): Span {
    const part = this.#text.slice(start, end)
    const lead = /^[\s,;)(–—-]*/.exec(part)![0].length
    const tail = /[\s,;(]*$/.exec(part)![0].length
    return { start: Math.min(start + lead, end), end: Math.max(start + lead, end - tail) }
  }
}

const hasClause = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < Math.min(tokens.length, at + 14); i++) {
    const { lower } = tokens[i]!
    if (
      i > at &&
      (lower === ',' ||
        lower === 'that' ||
        lower === 'which' ||
        lower === 'who' ||
        lower === ';' ||
        lower === 'to')
    )
      return false
    if (i > at && isFinite(tokens, i)) return true
  }
  return false
}
