import type { Span } from '../../model/span.ts'
import type { TimeExpression } from './expression.ts'

/** Whether what is told lies behind the teller or before him. */
export type Direction = 'past' | 'coming'

const COMING = new RegExp(
  '\\b(?:' +
    [
      "(?:will|won't|'ll|shall|should|may|might|could|would|can|going to|is to|are to)(?: be)?(?: [a-z]+(?:ed|ing)\\b)?",
      'upcoming|deadline|due|payable|slated|scheduled',
      'plan(?:s|ned|ning)?(?: to)?|expect(?:s|ed)?(?: to)?|intends? to|agreed to|hopes? to|set to|takes effect|expires?',
      'to (?:be|vote|meet|open|begin|start|resume|hold)|begins|starts|as soon as|as early as|next (?:week|month|year)',
      '(?:was|were|is|are) (?:planning|expected|scheduled|due|set|going|to)',
    ].join('|') +
    ')\\b',
  'g',
)
const PAST = new RegExp(
  '\\b(?:said|was|were|had|has|have|did|went|came|told|took|made|began|became|been|rose|fell|left|won|met|held|' +
    '(?!hundred|indeed|speed|need|seed|breed|shed)[a-z]{3,}ed)\\b',
  'g',
)

/** "extended until Tuesday" looks ahead, "Until Tuesday, nobody had ..." does not. */
const UNTIL = /[a-z,] (?:until|till) $/

/** Whether an expression can mean a time behind or ahead, so that the tense around it has to decide. */
export function dependsOnTense(e: TimeExpression): boolean {
  switch (e.kind) {
    case 'calendar':
      return e.year === undefined && e.shortYear === undefined
    case 'holiday':
      return true
    case 'modified':
      return dependsOnTense(e.base)
    case 'shifted':
      return dependsOnTense(e.from)
    case 'nth':
      return dependsOnTense(e.whole)
    case 'around':
      return dependsOnTense(e.of)
    case 'part-of-day':
    case 'clock':
      return e.day !== null && dependsOnTense(e.day)
    default:
      return false
  }
}

/** How much nearer a verb before the date is to it than one behind it, in code units. */
const AFTERWARDS = 30

/** How far the wording is looked at, in code units on either side. */
const LOOK = 90

/** The direction in which the nearest verbs around a date point; null where they do not say. */
export function directionAt(text: string, sentence: Span, start: number, end: number): Direction | null {
  const before = text.slice(Math.max(Math.min(sentence.start, start), start - LOOK), start)
  const after = text.slice(end, Math.min(Math.max(sentence.end, end), end + LOOK))
  if (UNTIL.test(before) && !/^,? .{0,30}\bhad\b/.test(after)) return 'coming'
  const coming = Math.min(distanceBack(before, COMING), distanceOn(after, COMING) + AFTERWARDS)
  const past = Math.min(distanceBack(before, PAST), distanceOn(after, PAST) + AFTERWARDS)
  if (coming === Infinity && past === Infinity) return null
  return coming <= past ? 'coming' : 'past' // "scheduled" is both
}

function distanceBack(text: string, words: RegExp): number {
  let last = -1
  for (const match of text.matchAll(words)) last = match.index + match[0].length
  return last < 0 ? Infinity : text.length - last
}

const distanceOn = (text: string, words: RegExp): number => {
  const at = text.search(words)
  return at < 0 ? Infinity : at
}
