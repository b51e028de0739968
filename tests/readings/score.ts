import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { foldName } from '../../src/gazetteer/fold.ts'
import { parseEdtf } from '../../src/formats/edtf.ts'
import type { Extraction } from '../../src/model/dossier.ts'
import type { DatedEvent, EventPlace } from '../../src/model/event.ts'
import { spansOverlap } from '../../src/model/span.ts'
import type { ExpectedEvent, ExpectedPlace } from './expected.ts'

/** What was wanted and given, and how much of it is right. Each of found, dated and placed holds the next. */
export interface Score {
  wanted: number
  given: number
  found: number
  dated: number
  placed: number
  /** Of the found ones, those with the expected words in the title, and those with the expected status. */
  titled: number
  status: number
  /** Of events without a date of their own: how many were asked for, and how many came with that date and places. */
  inferredWanted: number
  inferred: number
  errors: string[]
  /** Each dated event that was given: how sure it claims to be, and whether it is right (dated and placed). */
  claims: { readonly confidence: number; readonly right: boolean }[]
}

export const noScore = (): Score => ({
  wanted: 0,
  given: 0,
  found: 0,
  dated: 0,
  placed: 0,
  titled: 0,
  status: 0,
  inferredWanted: 0,
  inferred: 0,
  errors: [],
  claims: [],
})

/** Events that share one date mention count as one, with all their places. */
interface Pooled {
  readonly start: number
  readonly end: number
  readonly events: DatedEvent[]
}

/** Compares what was read with what a careful reader finds; adds to `score`. */
export function addScore(
  score: Score,
  { events, dates, document }: Extraction,
  expected: readonly ExpectedEvent[],
  gazetteer: Gazetteer,
): void {
  const byMention = new Map<number, Pooled>()
  for (const event of events) {
    const mention = dates[event.dateMention]
    if (!mention) continue
    const pooled = byMention.get(event.dateMention) ?? { start: mention.start, end: mention.end, events: [] }
    pooled.events.push(event)
    byMention.set(event.dateMention, pooled)
  }
  const pool = [...byMention.values()]
  const used = new Set<Pooled>()
  const ignored = new Set<Pooled>()
  for (const { sure, date } of expected)
    if (!sure && date) for (const one of pool) if (spansOverlap(one, date)) ignored.add(one)
  const fault = (kind: string, ...cells: string[]): void => {
    score.errors.push([document.id, kind, ...cells].join('\t'))
  }
  for (const wish of expected) {
    if (!wish.sure) continue
    const { date } = wish
    if (!date) {
      scoreInferred(score, events, wish, gazetteer, fault)
      continue
    }
    score.wanted++
    const words = document.text.slice(date.start, date.end)
    const near = pool.filter((one) => !used.has(one) && spansOverlap(one, date))
    const best = near.find((one) => sameTime(one, wish)) ?? near[0]
    if (!best) {
      fault('missed', words, wish.edtf.join(' / '))
      continue
    }
    used.add(best)
    const sure = Math.max(...best.events.map(({ confidence }) => confidence))
    score.found++
    if (titleFits(best, wish)) score.titled++
    else fault('title', words, best.events.map(({ title }) => title).join(' + '))
    if (best.events.some(({ status }) => wish.status.length === 0 || wish.status.includes(status)))
      score.status++
    else fault('status', words, wish.status.join(','), best.events.map(({ status }) => status).join(','))
    const isDated = sameTime(best, wish)
    const places = best.events.flatMap((event) => event.places)
    const isPlaced = isDated && wish.places.some((choice) => samePlaces(choice, places, gazetteer))
    score.claims.push({ confidence: sure, right: isPlaced })
    if (!isDated) {
      fault('wrong date', words, wish.edtf.join(' / '), best.events[0]!.when?.edtf ?? '')
      continue
    }
    score.dated++
    if (isPlaced) score.placed++
    else
      fault(
        'wrong places',
        words,
        wish.places.map(namesOf).join(' / '),
        places.map(({ place }) => place.name).join('; ') || 'none',
      )
  }
  for (const one of pool) {
    if (used.has(one)) score.given++
    else if (!ignored.has(one)) {
      score.given++
      score.claims.push({
        confidence: Math.max(...one.events.map(({ confidence }) => confidence)),
        right: false,
      })
      fault('not an event', document.text.slice(one.start, one.end), one.events[0]!.when?.edtf ?? '')
    }
  }
}

function scoreInferred(
  score: Score,
  events: readonly DatedEvent[],
  wish: ExpectedEvent,
  gazetteer: Gazetteer,
  fault: (kind: string, ...cells: string[]) => void,
): void {
  score.inferredWanted++
  const hit = events.find(
    ({ dateMention, when, places, title }) =>
      dateMention < 0 &&
      wish.edtf.includes(when?.edtf ?? '') &&
      wish.places.some((choice) => samePlaces(choice, places, gazetteer)) &&
      wish.title.some((words) => words.every((word) => title.toLowerCase().includes(word))),
  )
  if (hit) score.inferred++
  else fault('missed, inferred', wish.title.join(' '), wish.edtf.join(' / '))
}

const titleFits = ({ events }: Pooled, { title }: ExpectedEvent): boolean =>
  title.some((words) =>
    events.some((event) => words.every((word) => event.title.toLowerCase().includes(word))),
  )

const WEEK = 7 * 86_400_000

/** The same days; a week may begin on Sunday or Monday. */
function sameTime({ events }: Pooled, { edtf }: ExpectedEvent): boolean {
  return edtf.some((choice) => {
    const wanted = parseEdtf(choice)
    return events.some(({ when }) => {
      if (choice === '*') return true
      if (!when || !wanted) return false
      const given = parseEdtf(when.edtf.replace(/T[\d:]+.*$/, ''))
      if (!given) return false
      const length = wanted.end - wanted.start
      const slack = length > WEEK * 0.8 && length < WEEK * 1.2 ? WEEK / 7 : 0
      return Math.abs(given.start - wanted.start) <= slack && Math.abs(given.end - wanted.end) <= slack
    })
  })
}

const samePlaces = (
  wanted: readonly ExpectedPlace[],
  given: readonly EventPlace[],
  gazetteer: Gazetteer,
): boolean =>
  wanted.every((wish) => given.some((place) => samePlace(wish, place, gazetteer))) &&
  given.every((place) => wanted.some((wish) => samePlace(wish, place, gazetteer)))

function samePlace({ name, cc }: ExpectedPlace, { place, text }: EventPlace, gazetteer: Gazetteer): boolean {
  const folded = foldName(name)
  if (
    (cc === '' || cc === place.cc || place.cc === '') &&
    [place.name, text].some((one) => foldName(one) === folded)
  )
    return true
  const known = gazetteer.lookup(name).find((sense) => cc === '' || sense.place.cc === cc)?.place
  return known !== undefined && kilometres(known, place) <= 161
}

interface Point {
  readonly lat: number
  readonly lon: number
}

function kilometres(a: Point, b: Point): number {
  const radian = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * radian) / 2) ** 2 +
    Math.cos(a.lat * radian) * Math.cos(b.lat * radian) * Math.sin(((b.lon - a.lon) * radian) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(h))
}

const namesOf = (places: readonly ExpectedPlace[]): string =>
  places.map(({ name }) => name).join('; ') || 'none'

/** F1 in per cent. */
export function f1(hits: number, { wanted, given }: Score): number {
  return wanted + given === 0 ? 0 : (200 * hits) / (wanted + given)
}
