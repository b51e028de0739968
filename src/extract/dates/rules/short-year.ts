import type { DateRule } from '../date-rule.ts'
import { numberValue } from '../lexicon/numbers.ts'

/** The second year of "1914–18", "1995-96", "1999/2000". */
export const yearRangeEnd: DateRule = {
  name: 'year-range-end',
  cues: ['year'],
  pattern: /(?<year>\d\d(?:\d\d)?)(?![\d%:.]\d|\d)/,
  read(match) {
    const first = /(?:^|[^\d.,$-])(1[0-9]\d\d|20\d\d)(?: ?[-–—/] ?)$/.exec(match.before)?.[1]
    if (first === undefined || /^[-–]\d/.test(match.after)) return null
    const start = Number(first)
    const end =
      match.group('year').length === 4
        ? Number(match.group('year'))
        : start - (start % 100) + Number(match.group('year'))
    return end > start && end - start < 400 && !/^ ?[-–/]\d/.test(match.after)
      ? { kind: 'calendar', year: end }
      : null
  },
}

/** "'98", "the class of '72". */
export const shortYear: DateRule = {
  name: 'short-year',
  cues: ['decade'],
  pattern: /'(?<year>\d\d)(?![\d'%]|s\b)/,
  read: (match) =>
    /\w$/.test(match.before) ? null : { kind: 'calendar', shortYear: Number(match.group('year')) },
}

/** A noun after it: "in two thousand villages". */
const COUNTS = /^ (?!(?:it|he|she|they|we|the|and|or|when|was|were|had|but|to|by|as|after|with)\b)[a-z]/

/** "nineteen ninety-six", "two thousand and four", "the year two thousand". */
export const spelledYear: DateRule = {
  name: 'spelled-year',
  cues: ['spelled'],
  pattern:
    /(?<lead>the year )?(?:(?<hundreds>fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?<ones>one|two|three|four|five|six|seven|eight|nine))?|(?<teens>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:oh?|zero)[ -](?<small>one|two|three|four|five|six|seven|eight|nine)|(?<none>hundred))|two thousand(?:(?: and)? (?<units>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))?)/,
  read(match) {
    const lead =
      match.group('lead') ||
      /\b(?:in|since|by|of|until|from|to|early|late|or|january|february|march|april|may|june|july|august|september|october|november|december),? $/i.test(
        match.before,
      )
    const hundreds = numberValue(match.group('hundreds'))
    if (hundreds === null) {
      if (!lead || (!match.group('lead') && COUNTS.test(match.after))) return null
      return { kind: 'calendar', year: 2000 + (numberValue(match.group('units')) ?? 0) }
    }
    if (match.group('none') && !lead) return null
    const rest =
      (numberValue(match.group('tens')) ?? 0) +
      (numberValue(match.group('ones')) ?? 0) +
      (numberValue(match.group('teens')) ?? 0) +
      (numberValue(match.group('small')) ?? 0)
    if (match.group('teens') && !lead) return null
    return { kind: 'calendar', year: 100 * hundreds + rest }
  },
}
