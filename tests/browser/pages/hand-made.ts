import { civilTime, DAY, HOUR } from '../../../src/model/civil.ts'
import type { DateMention, DateUse } from '../../../src/model/date-mention.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { WrittenDate } from '../../../src/model/document.ts'
import type { Extraction } from '../../../src/model/dossier.ts'
import type { DatedEvent, EventPlace } from '../../../src/model/event.ts'
import type { Span } from '../../../src/model/span.ts'
import type { When } from '../../../src/model/when.ts'
import type { Place, PlaceMention } from '../../../src/model/where.ts'

/** An interval of so many milliseconds from a day on. */
export function when(day: readonly [number, number, number], length = DAY, more: Partial<When> = {}): When {
  const start = civilTime(...day)
  return {
    edtf: day.map((part) => String(part).padStart(2, '0')).join('-'),
    start,
    end: start + length,
    precision: 'day',
    partOfDay: null,
    startEdge: 'sharp',
    endEdge: 'sharp',
    approximate: false,
    basis: 'stated',
    why: '',
    alternatives: [],
    ...more,
  }
}

export const evening = (day: readonly [number, number, number], more: Partial<When> = {}): When => {
  const { start, ...rest } = when(day)
  const from = start + 18 * HOUR
  return {
    ...rest,
    start: from,
    end: from + 6 * HOUR,
    precision: 'part-of-day',
    partOfDay: 'evening',
    ...more,
  }
}

export const place = (name: string, more: Partial<Place> = {}): Place => ({
  id: `made:${name}`,
  name,
  kind: 'city',
  lat: 45,
  lon: 9,
  extent: null,
  cc: 'IT',
  region: '',
  population: 0,
  ...more,
})

/** Where words stand in a text. @throws Error where they do not, since then a test would test nothing */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`The text has no "${words.slice(0, 40)}".`)
  return { start, end: start + words.length }
}

export interface Told {
  readonly title: string
  /** The words of its passages, main passage first. */
  readonly passages: readonly string[]
  readonly when?: When | null
  /** Words of the date that dates it. */
  readonly date?: string
  readonly places?: readonly Place[]
  readonly more?: Partial<DatedEvent>
}

/** A reading by hand: words are looked up in the text, in order. */
export function reading(
  id: string,
  text: string,
  found: {
    readonly title?: string
    readonly written?: WrittenDate
    readonly why?: string
    readonly dates?: readonly (readonly [words: string, when: When | null, more?: Partial<DateMention>])[]
    readonly places?: readonly (readonly [words: string, place: Place | null, more?: Partial<PlaceMention>])[]
    readonly events?: readonly Told[]
    /** What its dates do, in the same order; `event` where nothing is said. */
    readonly uses?: readonly DateUse[]
    readonly diagnostics?: readonly Diagnostic[]
  },
): Extraction {
  const written = found.written ?? {
    edtf: '2019-03-10',
    basis: 'given',
    why: 'It was supplied with the text.',
  }
  const dates = inOrder(text, found.dates ?? []).map(({ span, entry: [words, when, more] }): DateMention => ({
    ...span,
    text: words,
    type: 'DATE',
    value: when?.edtf ?? 'PRESENT_REF',
    when,
    basis: when === null || when.basis === 'inferred' ? 'stated' : when.basis,
    rule: 'by-hand',
    namesEvent: null,
    ...more,
  }))
  const places = inOrder(text, found.places ?? []).map(
    ({ span, entry: [words, place, more] }): PlaceMention => ({
      ...span,
      text: words,
      place,
      role: 'location',
      others: [],
      rule: 'by-hand',
      why: 'It is the only place of this name.',
      ...more,
    }),
  )
  const events = (found.events ?? []).map(
    ({ title, passages, when = null, date, places: at = [], more }, i) => {
      const [first, ...rest] = passages.map((words) => spanOf(text, words))
      if (first === undefined) throw new Error(`"${title}" needs a passage.`)
      const event: DatedEvent = {
        id: `${id}#${i + 1}`,
        document: id,
        title,
        passages: [first, ...rest],
        when,
        dateMention: date === undefined ? -1 : dates.findIndex(({ text }) => text === date),
        places: at.map((one): EventPlace => ({
          place: one,
          text: one.name,
          basis: 'stated',
          mention: places.findIndex(({ place }) => place === one),
          confidence: 0.9,
          why: `“${one.name}” stands in the passage.`,
        })),
        status: 'happened',
        category: 'other',
        confidence: 0.9,
        ...more,
      }
      return event
    },
  )
  return {
    document: {
      id,
      title: found.title ?? id,
      text,
      written: written.basis === 'given' ? written.edtf : null,
      writtenWhy: found.why ?? '',
    },
    written,
    dates,
    dateUses: dates.map((_, i) => found.uses?.[i] ?? 'event'),
    places,
    events,
    diagnostics: found.diagnostics ?? [],
  }
}

function inOrder<E extends readonly [string, ...unknown[]]>(
  text: string,
  entries: readonly E[],
): { span: Span; entry: E }[] {
  let from = 0
  return entries.map((entry) => {
    const span = spanOf(text, entry[0], from)
    from = span.end
    return { span, entry }
  })
}
