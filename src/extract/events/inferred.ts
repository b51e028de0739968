import { civilDate, civilTime, DAY } from '../../model/civil.ts'
import type { EventPlace } from '../../model/event.ts'
import type { When } from '../../model/when.ts'
import { contains } from './containment.ts'
import type { Draft } from './draft.ts'
import { eventNoun, hasEventVerb } from './happening.ts'
import { REPORTING } from './lexicon/verbs.ts'
import type { Material } from './material.ts'
import { scenesIn } from './scene.ts'
import { lastMoment } from './story.ts'
import { statusOf } from './status.ts'
import { dateWords } from './tellings.ts'
import type { Telling } from './tellings.ts'
import { titleOf } from './title.ts'

/** "for nearly three days", "over the next two weeks": how long something went on. */
const LASTING =
  /\b(?:for|over|during|lasted|lasting|through(?:out)?)(?: (?:the|next|following|nearly|almost|about|around|some|at least|more than|over|up to|another|past|last))*\s*$/i

/** Longest duration that may begin with the happening before it, in days: a season. What is longer is a background. */
const LONGEST = 100

const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30 }

/**
 * What a sentence without a date tells, right after a dated one in the same paragraph: when it goes on for a while
 * ("for nearly three days, ..."), from that date for so long; when it happens in the same place, some time after it.
 * Both are marked as inferred.
 *
 * @param before the last event of the paragraph with a date of its own
 * @param follows whether `before` is told in the sentence right before
 */
export function inferredEvent(
  telling: Telling,
  before: Draft,
  follows: boolean,
  material: Material,
): Draft | null {
  const { dates, places, prepared, written } = material
  if (before.when === null || !isShort(before.when) || !tells(telling.words)) return null
  const scenes = scenesIn(prepared.text, telling, places, telling.places)
  const lasting = telling.dates.find((number) => {
    const { type, start } = dates[number]!
    return (
      type === 'DURATION' && LASTING.test(prepared.text.slice(Math.max(telling.start, start - 40), start))
    )
  })
  const days = lasting === undefined ? null : daysOf(dates[lasting]!.value)
  let when: When | null = null
  if (lasting !== undefined && days !== null && days <= LONGEST)
    when = lastingFrom(before.when, days, dates[lasting]!.text)
  else if (follows && sharePlace(scenes, before.places)) when = after(before.when, lastMoment(written.edtf))
  if (when === null) return null
  const left = [...dateWords(telling, dates), ...(lasting === undefined ? [] : [dates[lasting]!.text])]
  const title = titleOf(telling.words, left) || telling.words
  return {
    passages: [{ start: telling.start, end: telling.end }],
    title,
    sentence: telling.number,
    when,
    dateMention: -1,
    places: scenes,
    status: statusOf(telling.words),
    confidence: 0.55,
    noun: eventNoun(title),
    name: '',
  }
}

/** A date of a day or less: what follows a year or a month in the telling need not follow it in time. */
const isShort = ({ start, end }: When): boolean => end - start <= DAY

/** A happening in the past, and not only somebody's words about one. */
function tells(words: string): boolean {
  if (!hasEventVerb(words)) return false
  const verbs = words.toLowerCase().match(/[a-z]+/g) ?? []
  return !verbs.some((verb) => REPORTING.has(verb)) && statusOf(words) === 'happened'
}

const sharePlace = (here: readonly EventPlace[], there: readonly EventPlace[]): boolean =>
  here.some((one) =>
    there.some((other) => one.place.id === other.place.id || contains(other.place, one.place)),
  )

/** A TIMEX3 duration in days; null where it is no number of days, weeks or months. */
function daysOf(value: string): number | null {
  const [, count, unit = ''] = /^P(\d+)([DWM])$/.exec(value) ?? []
  return count === undefined ? null : Number(count) * UNIT_DAYS[unit]!
}

const isoDay = (time: number): string => {
  const { year, month, day } = civilDate(time)
  const four = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${four}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const dayOf = (time: number): number => {
  const { year, month, day } = civilDate(time)
  return civilTime(year, month, day)
}

function lastingFrom(before: When, days: number, words: string): When {
  const first = dayOf(before.start)
  const last = first + days * DAY
  return {
    edtf: `${isoDay(first)}~/${isoDay(last)}~`,
    start: before.start, // no sooner than what it goes on from
    end: last + DAY,
    precision: 'interval',
    partOfDay: null,
    startEdge: 'faded',
    endEdge: 'faded',
    approximate: true,
    basis: 'inferred',
    why: `Worked out from "${words}", counted from the happening told before it, which is dated ${before.edtf}.`,
    alternatives: [],
  }
}

function after(before: When, latest: number): When {
  const { start } = before // no sooner than what it follows
  return {
    edtf: `${isoDay(dayOf(start))}/..`,
    start,
    end: latest > start ? latest : Infinity,
    precision: 'interval',
    partOfDay: null,
    startEdge: 'faded',
    endEdge: 'open',
    approximate: false,
    basis: 'inferred',
    why: `No date stands in this sentence; it follows what is told of ${before.edtf} in the same place.`,
    alternatives: [],
  }
}
