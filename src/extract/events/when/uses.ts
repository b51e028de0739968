import type { DateMention, DateUse } from '../../../model/date-mention.ts'
import type { Span } from '../../../model/span.ts'
import { isEventNoun } from '../lexicon/happenings.ts'
import type { Telling } from '../tellings.ts'

/** "like in 1989", "as in 1914": the date is compared with; nothing is told of it. */
const COMPARED =
  /\b(?:unlike|like|as|than|compared (?:with|to)|similar to|reminiscent of)(?: (?:it was|they were|that|those|back))? (?:in|on|of|during)?\s*$/i
const CAPTION =
  /\b(?:image|photo(?:graph)?s?|picture|file|pictured|courtesy|credit|archive)\b\s*:|[;(,] ?(?:from )?(?:the )?(?:file|archive)s?\b|^(?:image|photo(?:graph)?|picture|file photo)\b/i
const IMPRINT = /\b(?:press|books|publish(?:er|ers|ing)|verlag|editions?|isbn|pp\.|pages|vol\.|doi)\b/i
const CITATION = /(?:\bpp?\. ?\d|\bet al\b|\bibid\b|\bcf\.|\bvol\. ?\d)/i
const STATE_LEAD = /\b(?:since|until|till|by|from)(?: (?:the|about|around|early|late|mid))*[ -]*$/i
const STATE_VERB =
  /\b(?:is|are|was|were|been|be|remain(?:s|ed)?|liv(?:e|es|ed)|belong(?:s|ed)?|stood|stands?|serv(?:e|es|ed)|work(?:s|ed)|held|holds?|known|owned?|existed|lasted|ruled|reigned|kept|stayed|taught|had)\b/i

export const isCompared = (text: string, date: Span): boolean =>
  COMPARED.test(text.slice(Math.max(0, date.start - 40), date.start))

/**
 * What a date does in its sentence, as its form and the words around it tell. Only `event`, `state` and `life-span` date
 * something that an event is made of.
 */
export function useOf(text: string, telling: Telling, date: DateMention, span: Span): DateUse {
  if (telling.kind === 'boilerplate')
    return /©|\bcopyright\b/i.test(telling.words) ? 'publication' : 'mention'
  const before = text.slice(Math.max(telling.start, span.start - 60), span.start)
  const after = text.slice(span.end, Math.min(telling.end, span.end + 60))
  if (isCompared(text, date)) return 'mention'
  if (isCaption(telling, before)) return 'mention'
  if (
    date.rule === 'holiday' &&
    /(?:^|\s)\p{Lu}\p{Ll}+ $/u.test(before) &&
    !/\b(?:On|At|By|Until|Last|This|Next|Since|Before|After|Every|Near|For) $/.test(before)
  )
    return 'mention'
  if (isClock(date) && !isOnlyDate(telling)) return 'mention'
  if (inBrackets(before, after)) return bracketUse(text, telling, span, before, date)
  if (IMPRINT.test(before.slice(-40)) && !/\b(?:in|on|since)\s*$/.test(before) && telling.words.length < 160)
    return 'publication'
  return STATE_LEAD.test(before) && STATE_VERB.test(telling.words) ? 'state' : 'event'
}

function isCaption(telling: Telling, before: string): boolean {
  return (
    telling.words.length < 160 &&
    CAPTION.test(before) &&
    !/[.!?] \p{Lu}/u.test(before.slice(before.search(CAPTION)))
  )
}

/** A time of day without a day. */
const isClock = ({ type, text }: DateMention): boolean =>
  type === 'TIME' &&
  /^(?:(?:about|around|shortly|just|before|after|until) )*(?:[\d:.]+ ?(?:[ap]\.?m\.?|o'clock|hours|h|gmt|utc|local time)*|noon|midnight|midday)$/i.test(
    text,
  )

/** A clock time may date what a sentence tells where no day does. */
const isOnlyDate = ({ dates }: Telling): boolean => dates.length === 1

const inBrackets = (before: string, after: string): boolean =>
  /\([^()]*$/.test(before) && /^[^()]*\)/.test(after)

/** Between brackets: a life, the date of the happening named before, or when a work came out. */
function bracketUse(text: string, telling: Telling, span: Span, before: string, date: DateMention): DateUse {
  const inside = before.slice(before.lastIndexOf('(') + 1)
  const outside = before.slice(0, before.lastIndexOf('(')).trimEnd()
  if (
    CITATION.test(text.slice(span.start, Math.min(telling.end, span.end + 20))) ||
    (/^\p{Lu}[\p{L}' -]+(?:,| et al\.?)? $/u.test(inside) && date.when?.precision === 'year')
  )
    return 'publication'
  const isRange = date.when?.precision === 'interval'
  if (isRange && isLife(date)) return 'life-span'
  if (/\b(?:born|b\.|died|d\.)\s*$/i.test(inside)) return 'event'
  const words = outside.split(/\s+/).slice(-6)
  if (words.some((word) => isEventNoun(word.replace(/[^\p{L}-]/gu, '')))) return 'event'
  if (inside.trim() !== '' || date.when?.precision !== 'year') return 'event'
  return 'publication'
}

const YEAR = 31_556_952_000

/** As long as a person may live. */
const isLife = ({ when }: DateMention): boolean =>
  when !== null && when.end - when.start > 12 * YEAR && when.end - when.start < 112 * YEAR
