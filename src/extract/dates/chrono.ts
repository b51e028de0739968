import { Chrono, configuration, type ParsingResult } from 'chrono-node/en'
import { cueBits, type Cue } from './cues.ts'
import type { DateRule, RuleMatch } from './date-rule.ts'
import type { ClockExpression, TimeExpression } from './expression.ts'
import type { Found } from './found.ts'
import type { Refinement } from './refinement.ts'

// The one file that knows chrono-node. chrono fills what a text leaves open from its reference date, in the machine's
// time zone; here only what is known is taken over, so neither ever shows.

type Parser = (typeof Chrono.prototype.parsers)[number]
type Refiner = (typeof Chrono.prototype.refiners)[number]
type ParsingContext = Parameters<Parser['pattern']>[0]
type Components = ParsingResult['start']

/** Reads a window whose cues are known. */
export type WindowReader = (text: string, cues: number) => readonly Found[]

const NEVER = /^(?!)/
const AROUND = 60
const REFERENCE = new Date(Date.UTC(2000, 0, 15, 12))
const isWord = (character: string): boolean => /[A-Za-z0-9]/.test(character)

/** A chrono parser set of these rules, chrono's own ISO and clock parsers, and these refinements. */
export function windowReader(rules: readonly DateRule[], refinements: readonly Refinement[]): WindowReader {
  const carried = new WeakMap<object, Found>()
  let cues = 0

  const carry = (context: ParsingContext, found: Found): ParsingResult => {
    const result = context.createParsingResult(found.start, found.end, {})
    carried.set(result, found)
    return result
  }

  const ruleParser = (rule: DateRule): Parser => {
    const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${rule.pattern.source})(?![A-Za-z0-9])`, 'i')
    const needs = cueBits(rule.cues)
    return {
      pattern: () => (cues & needs ? pattern : NEVER),
      extract(context, match) {
        const start = match.index ?? 0
        // chrono cuts the text after each match, so that a look behind may see a false beginning.
        if (start > 0 && isWord(context.text.charAt(start - 1)) && isWord(match[0].charAt(0))) return null
        const end = start + match[0].length
        const expression = rule.read(ruleMatch(context.text, start, end, match))
        return expression && carry(context, { start, end, rule: rule.name, expression, role: null })
      },
    }
  }

  /** One of chrono's own parsers; `read` turns what it knows for certain into an expression. */
  const ownParser = (own: OwnParser): Parser => {
    const inner = findParser(own)
    const needs = cueBits(own.cues)
    return {
      pattern: (context) => (cues & needs ? inner.pattern(context) : NEVER),
      extract(context, match) {
        const made = inner.extract(context, match)
        if (!made) return null
        const result =
          'start' in made ? made : context.createParsingResult(match.index ?? 0, match[0], made as Components)
        const found = own.read(result, context.text)
        return found && carry(context, found)
      },
    }
  }

  const refiner = (refinement: Refinement): Refiner => ({
    refine(context, results) {
      const found = results.flatMap((result) => carried.get(result) ?? [])
      const known = new Map(results.map((result) => [carried.get(result), result]))
      return refinement.refine(found, context.text).map((one) => known.get(one) ?? carry(context, one))
    },
  })

  const chrono = new Chrono({
    parsers: [...rules.map(ruleParser), ...OWN_PARSERS.map(ownParser)],
    refiners: refinements.map(refiner),
  })
  return (text, windowCues) => {
    cues = windowCues
    return chrono.parse(text, REFERENCE).flatMap((result) => carried.get(result) ?? [])
  }
}

function ruleMatch(text: string, start: number, end: number, match: RegExpMatchArray): RuleMatch {
  return {
    text: match[0],
    group: (name) => match.groups?.[name] ?? '',
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  }
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
