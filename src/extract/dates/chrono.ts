import { Chrono, configuration, type ParsingResult } from 'chrono-node/en'
import { cueBits, type Cue } from './cues.ts'
import type { Span } from '../../model/span.ts'
import type { DateRule, RuleMatch } from './date-rule.ts'
import type { ClockExpression, TimeExpression } from './expression.ts'
import type { Found } from './found.ts'
import type { Refinement } from './refinement.ts'
import type { CueWindow } from './windows.ts'

// The one file that knows chrono-node. chrono fills what a text leaves open from its reference date, in the machine's
// time zone; here only what is known is taken over, so neither ever shows.

type Parser = (typeof Chrono.prototype.parsers)[number]
type Refiner = (typeof Chrono.prototype.refiners)[number]
type ParsingContext = Parameters<Parser['pattern']>[0]
type Components = ParsingResult['start']

/** A result of chrono's that carries what it stands for. */
type Carrier = ParsingResult & { found?: Found }

const foundIn = (result: { readonly text: string; found?: Found }): Found => {
  if (!result.found) throw new Error(`expected a result that a rule made, got "${result.text}"`)
  return result.found
}

/** Reads one window of a paragraph of an even text. What it finds lies within the window. */
export type WindowReader = (text: string, paragraph: Span, window: CueWindow) => readonly Found[]

/** How much is shown around a match, and behind a window for patterns that look ahead, in code units. */
const AROUND = 60
const AHEAD = 12
const ANY = -1
const REFERENCE = new Date(Date.UTC(2000, 0, 15, 12))
const WORD = '[A-Za-z0-9\\u00C0-\\u024F]'
const IS_WORD = new RegExp(WORD)

/** Chrono parser sets of these rules and chrono's own ISO and clock parsers, one for each set of cues. */
export function windowReader(rules: readonly DateRule[], refinements: readonly Refinement[]): WindowReader {
  let text = ''
  let paragraph: Span = { start: 0, end: 0 }
  let window: CueWindow = { start: 0, end: 0, cues: 0 }
  /** The end of the window with the point of its last abbreviation. */
  let reach = 0

  const carry = (context: ParsingContext, found: Found): ParsingResult => {
    const result: Carrier = context.createParsingResult(found.start - window.start, found.end - window.start)
    result.found = found
    return result
  }

  const ruleParser = (rule: DateRule): CuedParser => {
    const pattern = new RegExp(`(?<!${WORD})(?:${rule.pattern.source})(?!${WORD})`, 'i')
    const parser: Parser = {
      pattern: () => pattern,
      extract(context, match) {
        const start = window.start + (match.index ?? 0)
        const end = start + match[0].length
        // chrono cuts the text after each match, so that a look behind may see a false beginning.
        if (end > reach || (IS_WORD.test(text.charAt(start - 1)) && IS_WORD.test(match[0].charAt(0))))
          return null
        const expression = rule.read(new MatchInText(match, text, paragraph, start))
        return expression && carry(context, { start, end, rule: rule.name, expression, role: null })
      },
    }
    return { parser, needs: cueBits(rule.cues), and: rule.and ? cueBits(rule.and) : ANY }
  }

  /** One of chrono's own parsers; `read` turns what it knows for certain into an expression. */
  const ownParser = (own: OwnParser): CuedParser => {
    const inner = findParser(own)
    const parser: Parser = {
      pattern: (context) => inner.pattern(context),
      extract(context, match) {
        const made = inner.extract(context, match)
        if (!made) return null
        const result =
          'start' in made ? made : context.createParsingResult(match.index ?? 0, match[0], made as Components)
        const found = own.read(result, context.text)
        if (!found || window.start + found.end > reach) return null
        return carry(context, { ...found, start: window.start + found.start, end: window.start + found.end })
      },
    }
    return { parser, needs: cueBits(own.cues), and: ANY }
  }

  const refiner = (refinement: Refinement): Refiner => ({
    refine(context, results) {
      const found = results.map(foundIn)
      const refined = refinement.refine(found, text)
      return refined.map((one) => {
        const same = found.indexOf(one)
        return same < 0 ? carry(context, one) : results[same]!
      })
    },
  })

  const parsers = [...rules.map(ruleParser), ...OWN_PARSERS.map(ownParser)]
  const refiners = refinements.map(refiner)
  const sets = new Map<number, Chrono>()
  const parserSet = (cues: number): Chrono => {
    let set = sets.get(cues)
    if (!set) {
      const cued = parsers.filter(({ needs, and }) => needs & cues && and & cues).map(({ parser }) => parser)
      sets.set(cues, (set = new Chrono({ parsers: cued, refiners })))
    }
    return set
  }

  return (evenText, ofParagraph, at) => {
    text = evenText
    paragraph = ofParagraph
    window = at
    reach = window.end + (/[.']/.test(text.charAt(window.end)) ? 1 : 0)
    const piece = text.slice(window.start, Math.min(paragraph.end, window.end + AHEAD))
    return parserSet(window.cues).parse(piece, REFERENCE).map(foundIn)
  }
}

/** A match of a rule's pattern; the words around it are cut out only for rules that ask for them. */
class MatchInText implements RuleMatch {
  constructor(
    readonly match: RegExpMatchArray,
    readonly whole: string,
    readonly paragraph: Span,
    readonly start: number,
  ) {}

  get text(): string {
    return this.match[0]
  }

  group(name: string): string {
    return this.match.groups?.[name] ?? ''
  }

  get before(): string {
    return this.whole.slice(Math.max(this.paragraph.start, this.start - AROUND), this.start)
  }

  get after(): string {
    const end = this.start + this.text.length
    return this.whole.slice(end, Math.min(this.paragraph.end, end + AROUND))
  }
}

/** A parser with the bits of the cues of which it needs one, twice. */
interface CuedParser {
  readonly parser: Parser
  readonly needs: number
  readonly and: number
}

interface OwnParser {
  /** A text that only this parser of chrono's reads, and the tag that it then sets. */
  readonly probe: string
  readonly tag: string
  readonly cues: readonly Cue[]
  read(result: ParsingResult, text: string): Found | null
}

/** chrono's classes are not exported one by one, and their names do not survive a bundler: known by what they read. */
function findParser({ probe, tag }: OwnParser): Parser {
  const all = configuration.createConfiguration(false).parsers
  const found = all.find((parser) =>
    new Chrono({ parsers: [parser], refiners: [] }).parse(probe, REFERENCE)[0]?.start.tags().has(tag),
  )
  if (!found)
    throw new Error(`expected a parser of chrono-node that reads "${probe}" and sets ${tag}, found none`)
  return found
}

const known = (components: Components, name: Parameters<Components['get']>[0]): number | null =>
  components.isCertain(name) ? components.get(name) : null

const ZONE =
  /^ ?\(?(?<zone>UTC|GMT|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|IST|JST|MSK|local time)\b\)?/

function clockOf(result: ParsingResult, zone: string, words: string): ClockExpression | null {
  const hour = known(result.start, 'hour')
  if (hour === null) return null
  const minute = /\d[:.]\d\d/.test(words) ? known(result.start, 'minute') : null
  return { kind: 'clock', hour, minute, zone, day: null }
}

const OWN_PARSERS: readonly OwnParser[] = [
  {
    probe: '2012-04-05T10:20:30Z',
    tag: 'parser/ISOFormatParser',
    cues: ['numeric'],
    read(result) {
      const [year, month, day] = [
        known(result.start, 'year'),
        known(result.start, 'month'),
        known(result.start, 'day'),
      ]
      if (year === null || month === null || day === null) return null
      const date: TimeExpression = { kind: 'calendar', year, month, day }
      const clock = clockOf(result, /Z$/.test(result.text) ? 'Z' : '', result.text)
      const expression = clock ? { ...clock, day: date } : date
      return {
        start: result.index,
        end: result.index + result.text.length,
        rule: 'iso-date',
        expression,
        role: null,
      }
    },
  },
  {
    probe: '8:10 p.m.',
    tag: 'parser/ENTimeExpressionParser',
    cues: ['clock', 'numeric'],
    read(result, text) {
      const words = result.text.replace(/^(?:at|from) ?/i, '')
      if (!/^\d{1,2}(?::\d\d|[^\d]*[ap]\.?m|\.\d\d ?[ap]\.?m|\W*o\W*clock)/i.test(words)) return null
      const start = result.index + result.text.length - words.length
      if (/[\d.:/$-]$/.test(text.slice(0, start))) return null
      let end = result.index + result.text.length
      const zone = ZONE.exec(text.slice(end, end + 16))
      const expression = clockOf(result, zone && /UTC|GMT|Z/.test(zone[0]) ? 'Z' : '', words)
      if (!expression) return null
      if (zone) end += zone[0].length
      return { start, end, rule: 'clock', expression, role: null }
    },
  },
]
