import type { DateMention } from '../../model/date-mention.ts'
import type { EventPlace } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import { relativePart, splitClauses } from './clauses.ts'
import type { Draft } from './draft.ts'
import { eventNoun, hasEventVerb } from './happening.ts'
import type { Material } from './material.ts'
import { scenesIn } from './scene.ts'
import { statusOf } from './status.ts'
import { dateWords } from './tellings.ts'
import type { Telling } from './tellings.ts'
import { titleOf } from './title.ts'

/** "like in 1989", "as in 1914": the date is compared with; nothing is told of it. */
const COMPARED =
  /\b(?:unlike|like|as|than|compared (?:with|to)|similar to|reminiscent of)(?: (?:it was|they were|that|those|back))? (?:in|on|of|during)?\s*$/i

export const isCompared = (text: string, date: Span): boolean =>
  COMPARED.test(text.slice(Math.max(0, date.start - 40), date.start))

/** One event for each date in a sentence that dates something, with the places of its clause. */
export function datedEvents(telling: Telling, material: Material): Draft[] {
  const { dates, prepared } = material
  const { text } = prepared
  const pointers = telling.dates.filter((number) => isPointer(dates[number]!))
  const dating = pointers.filter(
    (number) => dates[number]!.when !== null && !isCompared(text, dates[number]!),
  )
  if (dating.length === 0) return []
  const clauses = splitClauses(
    text,
    telling,
    pointers.map((number) => dates[number]!),
  )
  const drafts: Draft[] = []
  let before: readonly EventPlace[] = []
  for (const clause of clauses) {
    const inside = dating.filter((number) => contained(clause, dates[number]!))
    if (inside.length === 0) continue
    const stated = scenesOf(telling, clause, dates[inside[0]!]!, clauses.length === 1, material)
    const places =
      stated.length > 0 ? stated : before.map((place) => ({ ...place, basis: 'context' as const }))
    before = places
    for (const number of narrowest(inside, dates))
      drafts.push(draftOf(telling, clause, number, places, material))
  }
  return drafts
}

/** A date or time that points at the calendar, or at now: it has a clause of its own. Names of happenings do not. */
const isPointer = ({ type, namesEvent }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && namesEvent === null

const contained = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function scenesOf(
  telling: Telling,
  clause: Span,
  date: Span,
  alone: boolean,
  { prepared, places }: Material,
): EventPlace[] {
  const scenes = scenesIn(
    prepared.text,
    relativePart(prepared.text, clause, date.start),
    places,
    telling.places,
  )
  return scenes.length > 0 || !alone ? scenes : scenesIn(prepared.text, telling, places, telling.places)
}

/** Of dates in one clause, those that hold no other: "on Sunday night (March 4)" is told once. */
function narrowest(numbers: readonly number[], dates: readonly DateMention[]): number[] {
  return numbers.filter((outer) => {
    const wide = dates[outer]!.when!
    return !numbers.some((inner) => {
      const narrow = dates[inner]!.when!
      if (inner === outer || wide.start > narrow.start || wide.end < narrow.end) return false
      return wide.start < narrow.start || wide.end > narrow.end || inner < outer
    })
  })
}

function draftOf(
  telling: Telling,
  clause: Span,
  number: number,
  places: readonly EventPlace[],
  material: Material,
): Draft {
  const { dates, prepared } = material
  const date = dates[number]!
  const part = relativePart(prepared.text, clause, date.start)
  const words = prepared.text.slice(part.start, part.end)
  const left = dateWords(telling, dates)
  const title = titleOf(words, left) || titleOf(telling.words, left) || telling.words
  return {
    passages: [{ start: telling.start, end: telling.end }],
    title,
    sentence: telling.number,
    when: date.when,
    dateMention: number,
    places,
    status: statusOf(words),
    confidence: confidenceOf(date, places, telling, words),
    noun: eventNoun(title),
    name: '',
  }
}

/** A first estimate, from what stands in the text: weights by judgement, to be calibrated on gold. */
function confidenceOf(
  date: DateMention,
  places: readonly EventPlace[],
  telling: Telling,
  words: string,
): number {
  let sure = 0.9
  if (date.basis === 'assumed') sure -= 0.25
  if (places.some(({ basis }) => basis === 'context')) sure -= 0.15
  if (telling.kind === 'heading') sure -= 0.15
  if (!hasEventVerb(words) && eventNoun(words) === null) sure -= 0.2
  if (places.length === 0) sure -= 0.05
  return Math.round(sure * 100) / 100
}
