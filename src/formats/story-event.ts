import type { DateMention } from '../model/date-mention.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Extraction } from '../model/dossier.ts'
import type { DatedEvent, EventCategory, EventPlace, EventStatus } from '../model/event.ts'
import type { Place, PlaceMention } from '../model/where.ts'
import { readPlaceNumber } from './story-place.ts'
import type { PlaceNumber } from './story-place.ts'
import { readSpan } from './story-span.ts'
import type { StoryValue, Words } from './story-value.ts'
import { readWhen, writeWhen } from './story-when.ts'

export const STATUSES: Words<EventStatus> = {
  happened: true,
  reported: true,
  quoted: true,
  planned: true,
  hypothetical: true,
  negated: true,
}
export const CATEGORIES: Words<EventCategory> = {
  protest: true,
  disaster: true,
  violence: true,
  politics: true,
  law: true,
  statement: true,
  life: true,
  work: true,
  sport: true,
  other: true,
}
const BASES: Words<EventPlace['basis']> = {
  stated: true,
  context: true,
}

const idOf = (document: string, i: number): string => `${document}#${i + 1}`

/** An event as a story file has it; `i` is its place in its document. */
export function writeEvent(event: DatedEvent, i: number, reading: Extraction, placeNumber: PlaceNumber) {
  const { id, title, passages, when, dateMention, places, status, category, confidence } = event
  return {
    ...(id !== idOf(reading.document.id, i) && { id }),
    title,
    passages: passages.map(({ start, end }) => ({ start, end })),
    ...(when && { when: writeWhen(when) }),
    ...(dateMention >= 0 && { dateMention }),
    places: places.map((place) => ({
      place: placeNumber(place.place),
      ...(place.text !== usualWords(place.place, reading.places[place.mention]) && { text: place.text }),
      basis: place.basis,
      ...(place.mention >= 0 && { mention: place.mention }),
      confidence: place.confidence,
      why: place.why,
    })),
    status,
    category,
    confidence,
  }
}

/** The words that name a place where nothing else is said. */
const usualWords = (place: Place, mention: PlaceMention | undefined): string => mention?.text ?? place.name

/** What the events of one document point into. */
interface Around {
  readonly document: SourceDocument
  readonly dates: readonly DateMention[]
  readonly mentions: readonly PlaceMention[]
  readonly places: readonly Place[]
}

export function readEvent(value: StoryValue, i: number, around: Around): DatedEvent {
  const { document, dates } = around
  const [main, ...others] = value
    .get('passages')
    .list()
    .map((one) => readSpan(one, document.text))
  const percent = (share: StoryValue): number => share.number(0, 1, 'a number from 0 to 1')
  return {
    id: value.get('id').or(idOf(document.id, i), (id) => id.text()),
    document: document.id,
    title: value.get('title').text(),
    passages: [main ?? { start: 0, end: document.text.length }, ...others],
    when: value.get('when').or(null, readWhen),
    dateMention: value.get('dateMention').or(-1, (number) => number.index(dates.length, 'dates')),
    places: value
      .get('places')
      .list()
      .map((one) => readEventPlace(one, around)),
    status: value.get('status').or('happened', (status) => status.oneOf(STATUSES)),
    category: value.get('category').or('other', (category) => category.oneOf(CATEGORIES)),
    confidence: value.get('confidence').or(1, percent),
  }
}

function readEventPlace(value: StoryValue, { mentions, places }: Around): EventPlace {
  const place = readPlaceNumber(value.get('place'), places)
  const mention = value.get('mention').or(-1, (number) => number.index(mentions.length, 'the mentions'))
  return {
    place,
    text: value.get('text').or(usualWords(place, mentions[mention]), (text) => text.text()),
    basis: value.get('basis').or('stated', (basis) => basis.oneOf(BASES)),
    mention,
    confidence: value.get('confidence').or(1, (share) => share.number(0, 1, 'a number from 0 to 1')),
    why: value.get('why').or('', (why) => why.text()),
  }
}
