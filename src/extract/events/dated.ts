import { DAY } from '../../model/civil.ts'
import type { DateMention } from '../../model/date-mention.ts'
import type { EventPlace } from '../../model/event.ts'
import { beginningOf } from './clause/clause.ts'
import { clauseAt, findClauses, inClause } from './clause/find.ts'
import { wordingOf, wordsOf } from './clause/wording.ts'
import type { Draft } from './draft.ts'
import { eventNoun, hasEventVerb, hasVerb } from './happening.ts'
import { statusOf } from './status.ts'
import type { Story } from './story.ts'
import type { Telling } from './tellings.ts'
import { titleOf } from './title.ts'
import { dateUnits } from './when/units.ts'
import type { DateUnit } from './when/units.ts'
import { useOf } from './when/uses.ts'
import { isFronted, isSpeech, placeClause } from './where/place-clause.ts'
import type { Laid } from './where/place-clause.ts'
import { chosen, scenesOf } from './where/scene.ts'

/** What is so long before the writing is background: the place of the news does not carry into it. */
const LONG_AGO = 400 * DAY

/** What tells of a person's standing rather than of something that others could see. */
const PERSONAL =
  /\b(?:award(?:s|ed)?|prizes?|medals?|knighted|elected (?:to|an?|as)|appointed|named|married|published|wrote|written|composed|graduated|degree|doctorate|received|joined|nominated|honorary|album|novel|book|memoir|retired|resigned|succeeded|signed for|thesis|paper|co-founded)\b/i

/**
 * One event for each date in a sentence that dates something, with the places of its clause, or those that the telling
 * so far carries into it.
 */
export function datedEvents(telling: Telling, story: Story): Draft[] {
  const { material, uses } = story
  const { dates, places, prepared } = material
  const { text } = prepared
  const pointers = telling.dates.filter((number) => isPointer(dates[number]!))
  const units = dateUnits(text, pointers, dates, telling.words)
  const entry = dates[telling.entry]
  if (pointers.length === 0 && entry?.when && hasVerb(telling.words))
    units.push({
      start: telling.start,
      end: telling.start,
      number: telling.entry,
      members: [],
      when: entry.when,
    })
  const dating = units.filter((unit) => {
    const use = useOf(text, telling, { ...dates[unit.number]!, when: unit.when }, unit)
    for (const number of unit.members) uses[number] = use
    return use === 'event' || use === 'state' || use === 'life-span'
  })
  if (dating.length === 0) return []
  const named = telling.places.map((number) => places[number]!)
  const clauses = findClauses(text, telling, units, named)
  const laid: Laid = {
    text,
    clauses,
    scenes: scenesOf(text, telling, places, telling.places),
    units,
    dated: new Set(units.map((unit) => clauseAt(clauses, unit))),
  }
  const drafts: Draft[] = []
  for (const at of new Set(dating.map((unit) => clauseAt(clauses, unit)))) {
    const inside = narrowest(dating.filter((unit) => clauseAt(clauses, unit) === at))
    for (const unit of inside) drafts.push(draftOf(unit, at, laid, telling, story))
  }
  return drafts.sort((a, b) => dates[a.dateMention]!.start - dates[b.dateMention]!.start)
}

/** A date or time that points at the calendar, or at now: it has a clause of its own. Names of happenings do not. */
const isPointer = ({ type, namesEvent }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && namesEvent === null

/** Of dates in one clause, those that hold no other: "on Sunday night (March 4)" is told once. */
function narrowest(units: readonly DateUnit[]): DateUnit[] {
  return units.filter((outer, i) => {
    const wide = outer.when
    return !units.some(({ when: narrow }, j) => {
      if (i === j || wide.start > narrow.start || wide.end < narrow.end) return false
      return wide.start < narrow.start || wide.end > narrow.end || j < i
    })
  })
}

function draftOf(
  unit: DateUnit,
  at: number,
  laid: Laid,
  telling: Telling,
  { material, discourse, writtenEnd, isQuoted }: Story,
): Draft {
  const { dates, prepared, places: mentions } = material
  const clause = laid.clauses[at]!
  const words = clause.parts.map(({ start, end }) => prepared.text.slice(start, end)).join(' ')
  const fronted = isFronted(prepared.text, telling, unit)
  const speech = isSpeech(laid, at)
  const unknown = telling.places.some(
    (number) =>
      mentions[number]!.place === null &&
      mentions[number]!.role === 'location' &&
      inClause(clause, mentions[number]!),
  )
  const stated = placeClause(laid, at, unit, fronted)
  const places =
    stated.length > 0 || unknown
      ? stated
      : discourse.recall({
          words:
            clause.kind === 'participle' || clause.kind === 'relative'
              ? `${hostWords(laid, at, prepared.text)} ${words}`
              : words,
          here: chosen(laid.scenes.filter(({ start }) => start < beginningOf(clause))),
          sentence: telling.number,
          paragraph: telling.paragraph,
          when: unit.when,
          named: telling.places.flatMap((number) =>
            mentions[number]!.role !== 'person' && inClause(clause, mentions[number]!)
              ? (mentions[number]!.place ?? [])
              : [],
          ),
          speech,
          past: writtenEnd - unit.when.end > LONG_AGO,
          personal: PERSONAL.test(words),
        })
  discourse.visit(places, words, telling.number, telling.paragraph, unit.when)
  const left = laid.units.map(({ start, end }) => prepared.text.slice(start, end))
  const title =
    titleOf(wordingOf(prepared.text, laid.clauses, at, laid.dated), left) ||
    titleOf(telling.words, left) ||
    telling.words
  return {
    passages: [{ start: telling.start, end: telling.end }],
    title,
    sentence: telling.number,
    when: unit.when,
    dateMention: unit.number,
    places,
    status: statusOf(`${words}${denial(laid, at, prepared.text)}`, {
      quoted: isQuoted(unit.start),
      reported: isReported(laid, at),
      future: unit.when.start >= writtenEnd,
    }),
    confidence: confidenceOf(dates[unit.number]!, places, telling, words),
    noun: eventNoun(title),
    name: '',
  }
}

/** The words of the clause that another hangs on. */
function hostWords({ clauses }: Laid, at: number, text: string): string {
  const host = clauses[clauses[at]!.host]
  return host ? host.parts.map(({ start, end }) => text.slice(start, end)).join(' ') : ''
}

const isReported = ({ clauses }: Laid, at: number): boolean =>
  (clauses[at]!.kind === 'content' && clauses[at]!.opener !== 'to') ||
  clauses.some(({ host, kind }) => kind === 'attribution' && host === at)

/** "They had called for protests, | but none took place": what the next clause takes back. */
function denial({ clauses, dated }: Laid, at: number, text: string): string {
  const next = clauses.findIndex(({ host, opener }, i) => host === at && opener === 'but' && !dated.has(i))
  const words = next < 0 ? '' : wordsOf(text, clauses[next]!)
  return /^(?:none (?:took place|came|was held|were held|followed|happened)|nothing (?:happened|came of)|nobody (?:came|appeared|turned up)|(?:it|they) (?:did not|never) (?:happen|take place|materiali[sz]e|came|come)|(?:it was|they were) (?:called off|cancelled|canceled|postponed))/.test(
    words,
  )
    ? `, but ${words}`
    : ''
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
