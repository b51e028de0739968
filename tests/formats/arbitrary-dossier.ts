import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { ROLES, TYPES, USES } from '../../src/formats/story-document.ts'
import { CATEGORIES, STATUSES } from '../../src/formats/story-event.ts'
import { KINDS } from '../../src/formats/story-place.ts'
import type { Words } from '../../src/formats/story-value.ts'
import { BASES, EDGES, PARTS_OF_DAY, PRECISIONS } from '../../src/formats/story-when.ts'
import type { DateMention } from '../../src/model/date-mention.ts'
import type { Dossier, Extraction } from '../../src/model/dossier.ts'
import type { DatedEvent } from '../../src/model/event.ts'
import type { Span } from '../../src/model/span.ts'
import type { When } from '../../src/model/when.ts'
import type { Place, PlaceMention } from '../../src/model/where.ts'

/** Any text, with what is hard to write down: quotes, tags, lone halves of characters, line ends. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '<img onerror=x>', '__proto__', '"quoted"', '\uD800', '\u2028', '</script>', 'مرحبا'),
)
const oneOf = <T extends string>(words: Words<T>): Arbitrary<T> =>
  fc.constantFrom(...(Object.keys(words) as T[]))
const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100)
const degrees = (most: number): Arbitrary<number> =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000)
const anyTime = fc.integer({ min: -8.64e15, max: 8.64e15 })
const anyEdtf = fc.constantFrom(
  '1989',
  '2022-11-25',
  '193X',
  '1984~',
  '2020-21',
  '-0043-03-15',
  '1989/..',
  'Y12000',
  'no EDTF',
)

const anyWhen: Arbitrary<When> = fc
  .record({
    edtf: anyEdtf,
    start: fc.oneof(anyTime, fc.constant(-Infinity)),
    end: fc.oneof(anyTime, fc.constant(Infinity)),
    precision: oneOf(PRECISIONS),
    partOfDay: fc.option(oneOf(PARTS_OF_DAY)),
    startEdge: oneOf(EDGES),
    endEdge: oneOf(EDGES),
    approximate: fc.boolean(),
    basis: oneOf(BASES),
    why: anyText,
    alternatives: fc.array(anyText, { maxLength: 2 }),
  })
  .filter(({ start, end }) => start < end)

const anyPlace: Arbitrary<Place> = fc.record({
  id: anyText,
  name: anyText,
  kind: oneOf(KINDS),
  lat: degrees(90),
  lon: degrees(180),
  extent: fc.option(
    fc
      .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
      .map(([west, a, east, b]) => [west, Math.min(a, b), east, Math.max(a, b)] as const),
  ),
  cc: fc.constantFrom('', 'CN'),
  region: anyText,
  population: fc.nat(),
})

const spanIn = (text: string): Arbitrary<Span> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const anyDate = (text: string): Arbitrary<DateMention> =>
  fc
    .record({
      span: spanIn(text),
      type: oneOf(TYPES),
      value: anyText,
      when: fc.option(anyWhen),
      basis: fc.constantFrom('stated', 'resolved', 'assumed'),
      rule: anyText,
      namesEvent: fc.option(fc.record({ name: anyText, place: anyText })),
    })
    .map(({ span, ...rest }) => ({ ...span, text: text.slice(span.start, span.end), ...rest }))

const anyMention = (text: string): Arbitrary<PlaceMention> =>
  fc
    .record({
      span: spanIn(text),
      place: fc.option(anyPlace),
      role: oneOf(ROLES),
      others: fc.array(fc.record({ place: anyPlace, score: share }), { maxLength: 2 }),
      rule: anyText,
      why: anyText,
    })
    .map(({ span, ...rest }) => ({ ...span, text: text.slice(span.start, span.end), ...rest }))

const anyEvent = (
  text: string,
  dates: number,
  mentions: number,
): Arbitrary<Omit<DatedEvent, 'id' | 'document'>> =>
  fc.record({
    title: anyText,
    passages: fc
      .array(spanIn(text), { minLength: 1, maxLength: 3 })
      .map(([main, ...more]) => [main!, ...more] as const),
    when: fc.option(anyWhen),
    dateMention: fc.integer({ min: -1, max: dates - 1 }),
    places: fc.array(
      fc.record({
        place: anyPlace,
        text: anyText,
        basis: fc.constantFrom('stated', 'context'),
        mention: fc.integer({ min: -1, max: mentions - 1 }),
        confidence: share,
        why: anyText,
      }),
      { maxLength: 2 },
    ),
    status: oneOf(STATUSES),
    category: oneOf(CATEGORIES),
    confidence: share,
  }) as Arbitrary<Omit<DatedEvent, 'id' | 'document'>>

const anyReading = (id: string): Arbitrary<Extraction> =>
  fc.string({ maxLength: 60 }).chain((text) =>
    fc
      .record({
        dates: fc.array(fc.tuple(anyDate(text), oneOf(USES)), { maxLength: 3 }),
        places: fc.array(anyMention(text), { maxLength: 3 }),
        title: anyText,
        written: fc.option(anyText),
        writtenWhy: anyText,
        basis: fc.constantFrom('given', 'stated', 'assumed'),
        url: fc.constantFrom({}, { url: 'https://example.org/a?b=c#d' }),
        isOwnId: fc.boolean(),
        diagnostics: fc.array(fc.record({ code: anyText, span: spanIn(text), message: anyText }), {
          maxLength: 2,
        }),
      })
      .chain(({ dates, places, title, written, writtenWhy, basis, url, isOwnId, diagnostics }) =>
        fc.array(anyEvent(text, dates.length, places.length), { maxLength: 3 }).map((events): Extraction => ({
          document: { id, title, text, written, writtenWhy, ...url },
          written: { edtf: written, basis, why: writtenWhy },
          dates: dates.map(([date]) => date),
          dateUses: dates.map(([, use]) => use),
          places,
          events: events.map((event, i) => ({
            id: isOwnId ? `${id}#${i + 1}` : `${id}: the event ${i}`,
            document: id,
            ...event,
          })),
          diagnostics: diagnostics.map(({ code, span, message }) => ({ code, ...span, message })),
        })),
      ),
  )

/** Up to three readings, no two of one id, with every word that the model knows. */
export const anyDossier: Arbitrary<Dossier> = fc
  .uniqueArray(anyText, { maxLength: 3 })
  .chain((ids) => fc.tuple(...ids.map(anyReading)))
  .filter((readings) => {
    const ids = readings.flatMap(({ events }) => events.map(({ id }) => id))
    return new Set(ids).size === ids.length
  })
  .map((readings) => ({ readings }))
