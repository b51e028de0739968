import type { DateMention, DateUse, TimexType } from '../model/date-mention.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceDocument, WrittenDate } from '../model/document.ts'
import type { Extraction } from '../model/dossier.ts'
import type { Place, PlaceMention, PlaceRole } from '../model/where.ts'
import { readEvent, writeEvent } from './story-event.ts'
import { readPlaceNumber } from './story-place.ts'
import type { PlaceNumber } from './story-place.ts'
import { readSpan } from './story-span.ts'
import type { StoryValue, Words } from './story-value.ts'
import { readWhen, writeWhen } from './story-when.ts'
import { isWebAddress, WEB_ADDRESS } from './web-address.ts'

export const TYPES: Words<TimexType> = {
  DATE: true,
  TIME: true,
  DURATION: true,
  SET: true,
}
export const USES: Words<DateUse> = {
  event: true,
  state: true,
  publication: true,
  'life-span': true,
  mention: true,
}
export const ROLES: Words<PlaceRole> = {
  location: true,
  demonym: true,
  organisation: true,
  person: true,
  figurative: true,
}
const BASES: Words<DateMention['basis']> = {
  stated: true,
  resolved: true,
  assumed: true,
}
const WRITTEN_BASES: Words<WrittenDate['basis']> = {
  given: true,
  stated: true,
  assumed: true,
}

export function writeDocument(reading: Extraction, placeNumber: PlaceNumber) {
  const { document, written, dates, dateUses, places, events, diagnostics } = reading
  return {
    id: document.id,
    title: document.title,
    ...(document.url !== undefined && { url: document.url }),
    written,
    ...((document.written !== null || document.writtenWhy !== '') && {
      given: { edtf: document.written, why: document.writtenWhy },
    }),
    text: document.text,
    dates: dates.map((mention, i) => writeDate(mention, dateUses[i] ?? 'mention')),
    places: places.map((mention) => writeMention(mention, placeNumber)),
    events: events.map((event, i) => writeEvent(event, i, reading, placeNumber)),
    diagnostics,
  }
}

const writeDate = (mention: DateMention, use: DateUse) => ({
  start: mention.start,
  end: mention.end,
  type: mention.type,
  value: mention.value,
  ...(mention.when && { when: writeWhen(mention.when) }),
  basis: mention.basis,
  rule: mention.rule,
  use,
  ...(mention.namesEvent && { namesEvent: mention.namesEvent }),
})

const writeMention = (mention: PlaceMention, placeNumber: PlaceNumber) => ({
  start: mention.start,
  end: mention.end,
  ...(mention.place && { place: placeNumber(mention.place) }),
  role: mention.role,
  ...(mention.others.length > 0 && {
    others: mention.others.map(({ place, score }) => ({ place: placeNumber(place), score })),
  }),
  rule: mention.rule,
  why: mention.why,
})

export function readDocument(value: StoryValue, places: readonly Place[]): Extraction {
  const text = value.get('text').or('', (one) => one.text())
  const document = readSource(value, text)
  const dates = value.get('dates').list()
  const mentions = value
    .get('places')
    .list()
    .map((one) => readMention(one, text, places))
  const dateMentions = dates.map((one) => readDate(one, text))
  return {
    document,
    written: value.get('written').or({ edtf: document.written, basis: 'assumed', why: '' }, readWritten),
    dates: dateMentions,
    dateUses: dates.map((one) => one.get('use').or('mention', (use) => use.oneOf(USES))),
    places: mentions,
    events: value
      .get('events')
      .list()
      .map((one, i) => readEvent(one, i, { document, dates: dateMentions, mentions, places })),
    diagnostics: value
      .get('diagnostics')
      .list()
      .map((one) => readDiagnostic(one, text)),
  }
}

function readSource(value: StoryValue, text: string): SourceDocument {
  const url = value.get('url')
  const given = value.get('given')
  return {
    id: value.get('id').text(),
    title: value.get('title').or('', (title) => title.text()),
    text,
    written: given.or(null, () => given.get('edtf').or(null, (edtf) => edtf.text())),
    writtenWhy: given.or('', () => given.get('why').or('', (why) => why.text())),
    ...(!url.isMissing && { url: isWebAddress(url.text()) ? url.text() : url.fail(WEB_ADDRESS) }),
  }
}

const readWritten = (value: StoryValue): WrittenDate => ({
  edtf: value.get('edtf').or(null, (edtf) => edtf.text()),
  basis: value.get('basis').oneOf(WRITTEN_BASES),
  why: value.get('why').or('', (why) => why.text()),
})

function readDate(value: StoryValue, text: string): DateMention {
  const span = readSpan(value, text)
  const names = value.get('namesEvent')
  return {
    ...span,
    text: text.slice(span.start, span.end),
    type: value.get('type').or('DATE', (type) => type.oneOf(TYPES)),
    value: value.get('value').or('', (timex) => timex.text()),
    when: value.get('when').or(null, readWhen),
    basis: value.get('basis').or('stated', (basis) => basis.oneOf(BASES)),
    rule: value.get('rule').or('', (rule) => rule.text()),
    namesEvent: names.or(null, () => ({
      name: names.get('name').text(),
      place: names.get('place').or('', (place) => place.text()),
    })),
  }
}

function readMention(value: StoryValue, text: string, places: readonly Place[]): PlaceMention {
  const span = readSpan(value, text)
  return {
    ...span,
    text: text.slice(span.start, span.end),
    place: value.get('place').or(null, (number) => readPlaceNumber(number, places)),
    role: value.get('role').or('location', (role) => role.oneOf(ROLES)),
    others: value
      .get('others')
      .list()
      .map((one) => ({
        place: readPlaceNumber(one.get('place'), places),
        score: one.get('score').number(0, 1, 'a number from 0 to 1'),
      })),
    rule: value.get('rule').or('', (rule) => rule.text()),
    why: value.get('why').or('', (why) => why.text()),
  }
}

const readDiagnostic = (value: StoryValue, text: string): Diagnostic => ({
  code: value.get('code').text(),
  ...readSpan(value, text),
  message: value.get('message').text(),
})
