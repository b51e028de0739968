import { readFile } from 'node:fs/promises'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { extract } from '../../src/extract/pipeline.ts'
import { LEFT_OUT, quotedOnly } from '../../src/formats/quoted-only.ts'
import { readStory } from '../../src/formats/story-read.ts'
import { writeStory } from '../../src/formats/story-write.ts'
import { PLAIN_SETTINGS, StoryError } from '../../src/formats/story.ts'
import type { StorySettings } from '../../src/formats/story.ts'
import schema from '../../src/formats/story.schema.json' with { type: 'json' }
import { anyDossier } from './arbitrary-dossier.ts'

const isOfSchema = new Ajv().compile(schema)
const gazetteer = await loadGazetteer()
const flood = await readFile(new URL('stories/flood.txt', import.meta.url), 'utf8')
const reading = extract(
  { id: 'flood.txt', title: 'The flood', text: flood, written: '1934-11', writtenWhy: 'It is told so.' },
  gazetteer,
)
const settings: StorySettings = {
  title: 'When the river rose',
  lede: 'Forty people, three cities, one night.',
  window: { start: Date.UTC(1931, 4, 12), end: Date.UTC(1931, 4, 16) },
  selected: reading.events[0]!.id,
  scale: 'true',
  mode: 'fading',
  theme: 'dark',
  panes: ['map', 'timeline'],
}

describe('a story file', () => {
  it('gives back the dossier and the settings that went in', () => {
    const text = writeStory({ readings: [reading] }, settings)
    expect(readStory(text)).toEqual({ dossier: { readings: [reading] }, settings })
    expect(readStory(JSON.parse(text))).toEqual(readStory(text))
  })

  it('gives back whatever dossier went in, and is of the published schema', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const text = writeStory(dossier, PLAIN_SETTINGS)
        expect(readStory(text).dossier).toEqual(dossier)
        isOfSchema(JSON.parse(text))
        expect(isOfSchema.errors ?? null).toBeNull()
      }),
    )
  })

  it('gives back a window to the millisecond', () => {
    const time = fc.integer({ min: -8.64e15, max: 8.64e15 - 1 })
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 1e12 }), (start, length) => {
        const window = { start, end: Math.min(start + length, 8.64e15) }
        const text = writeStory({ readings: [] }, { ...PLAIN_SETTINGS, window })
        expect(readStory(text).settings.window).toEqual(window)
      }),
    )
  })

  it('is the same text for the same dossier, one row a line', () => {
    const text = writeStory({ readings: [reading] }, settings)
    expect(writeStory(readStory(text).dossier, readStory(text).settings)).toBe(text)
    expect(text.split('\n').filter((line) => line.includes('"title"'))).toHaveLength(
      2 + reading.events.length,
    )
  })

  it('names each place once', () => {
    const { places } = JSON.parse(
      writeStory({ readings: [reading, { ...reading, events: [] }] }, settings),
    ) as {
      places: { id: string }[]
    }
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
  })

  it('of version 1 loads, as it did when the version was new', async () => {
    const file = await readFile(new URL('stories/v1.dateline.json', import.meta.url), 'utf8')
    expect(isOfSchema(JSON.parse(file))).toBe(true)
    const { dossier, settings } = readStory(file)
    expect(settings).toMatchObject({
      title: 'When the river rose',
      scale: 'true',
      panes: ['map', 'timeline'],
    })
    expect(dossier.readings.map(({ document }) => document.url)).toEqual(['https://example.org/flood'])
    expect(dossier.readings[0]!.events.map(({ title, when }) => [title, when?.edtf ?? null])).toEqual([
      ['The river rose through', '1931-05-12'],
      ['Water stood in the lower streets of Lyon and Vienne', '1934-05-13'],
      ['The prefect had been warned', '1934-04'],
      ['A commission in Paris found', '1934'],
      ['Nobody had looked at the walls', '1911'],
    ])
  })

  it('can be as short as a person writes it, and the rest is as usual', () => {
    const { dossier, settings } = readStory({
      dateline: 1,
      settings: { title: 'By hand', window: '1911' },
      places: [{ id: 'lyon', name: 'Lyon', lat: 45.76, lon: 4.84 }],
      documents: [
        {
          id: 'walls',
          text: 'The walls were built.',
          events: [
            { title: 'The walls', when: { edtf: '1911-05~' }, places: [{ place: 0 }] },
            { title: 'Undated' },
          ],
        },
      ],
    })
    expect(settings).toEqual({
      ...PLAIN_SETTINGS,
      title: 'By hand',
      window: { start: Date.UTC(1911, 0), end: Date.UTC(1912, 0) },
    })
    const [built, undated] = dossier.readings[0]!.events
    expect(built).toMatchObject({
      id: 'walls#1',
      document: 'walls',
      passages: [{ start: 0, end: 21 }],
      when: {
        start: Date.UTC(1911, 4),
        end: Date.UTC(1911, 5),
        precision: 'month',
        approximate: true,
        startEdge: 'faded',
      },
      places: [{ place: { name: 'Lyon', kind: 'city', extent: null }, text: 'Lyon', mention: -1 }],
    })
    expect(undated).toMatchObject({ id: 'walls#2', when: null, places: [], dateMention: -1 })
  })

  it('leaves what it does not know alone', () => {
    expect(readStory({ dateline: 1, documents: [], settings: { colour: 'red' }, more: {} }).settings).toEqual(
      PLAIN_SETTINGS,
    )
  })
})

describe('a story of the quoted passages only', () => {
  const quoted = quotedOnly(reading)

  it('keeps every event with its words, and no other sentence', () => {
    const words = (of: typeof reading): string[][] =>
      of.events.map(({ passages }) => passages.map(({ start, end }) => of.document.text.slice(start, end)))
    expect(words(quoted)).toEqual(words(reading))
    expect(quoted.document.text).not.toContain('We believed the walls')
    expect(quoted.document.text).toContain(LEFT_OUT)
  })

  it('points into what is kept', () => {
    fc.assert(
      fc.property(anyDossier, ({ readings }) => {
        for (const one of readings) {
          const { document, dates, dateUses, places, events } = quotedOnly(one)
          for (const { start, end, text } of [...dates, ...places])
            expect(document.text.slice(start, end)).toBe(text)
          expect(dateUses).toHaveLength(dates.length)
          events.forEach(({ passages, dateMention }, i) => {
            const before = one.events[i]!
            passages.forEach(({ start, end }, j) => {
              const { start: from, end: to } = before.passages[j]!
              expect(document.text.slice(start, end)).toBe(one.document.text.slice(from, to))
            })
            if (dateMention >= 0) expect(dates[dateMention]!.value).toBe(one.dates[before.dateMention]!.value)
          })
        }
      }),
    )
  })

  it('is written and read again', () => {
    const text = writeStory({ readings: [reading] }, settings, { keep: 'passages' })
    expect(readStory(text).dossier).toEqual({ readings: [quoted] })
  })
})

/** A story with one thing in it that is not as it should be. */
const story = (change: object): unknown => ({ dateline: 1, documents: [], ...change })
const withDocument = (change: object): unknown =>
  story({ documents: [{ id: 'a', text: 'Some text.', ...change }] })
const withEvent = (change: object): unknown => withDocument({ events: [{ title: 'One', ...change }] })

describe('what is no story', () => {
  it.each([
    ['{"dateline": 1', '', 'it is no JSON'],
    ['', '', 'it is no JSON'],
    ['[]', '', 'the file is a list of 0; wanted an object'],
    [null, '', 'the file is null; wanted an object'],
    [{}, 'dateline', 'dateline is missing; wanted 1, the version of the format'],
    [
      { dateline: 2 },
      'dateline',
      'dateline is 2; wanted 1: the file is of a later version, so load a newer dateline.js',
    ],
    [{ dateline: '1' }, 'dateline', 'dateline is "1"'],
    [{ dateline: 1 }, 'documents', 'documents is missing; wanted a list of documents'],
    [story({ documents: {} }), 'documents', 'documents is an object; wanted a list'],
    [story({ documents: [{ text: 'x' }] }), 'documents[0].id', 'documents[0].id is missing; wanted a text'],
    [
      story({ documents: [{ id: 'a' }, { id: 'a' }] }),
      'documents[1].id',
      'is "a"; wanted an id that nothing before it has',
    ],
    [
      story({ places: [{ id: 'p', name: 'P', lat: 91, lon: 0 }] }),
      'places[0].lat',
      'is 91; wanted degrees north',
    ],
    [
      story({ places: [{ id: 'p', name: 'P', lat: 0, lon: '0' }] }),
      'places[0].lon',
      'is "0"; wanted degrees east',
    ],
    [
      story({ places: [{ id: 'p', name: 'P', lat: 0, lon: 0, extent: [1, 2] }] }),
      'places[0].extent',
      'four numbers',
    ],
    [story({ settings: { theme: 'pink' } }), 'settings.theme', 'wanted "auto" or "light" or "dark"'],
    [story({ settings: { theme: '__proto__' } }), 'settings.theme', 'wanted "auto" or "light" or "dark"'],
    [story({ settings: { panes: [] } }), 'settings.panes', 'wanted at least one pane'],
    [story({ settings: { panes: ['globe'] } }), 'settings.panes[0]', 'is "globe"'],
    [story({ settings: { window: 'soon' } }), 'settings.window', 'a stretch of time such as "1989"'],
    [
      story({ settings: { window: { start: '2000-01-02', end: '2000-01-01' } } }),
      'settings.window.end',
      'after its start',
    ],
    [story({ settings: { selected: 'a#1' } }), 'settings.selected', 'the id of an event in this story'],
    [
      withDocument({ url: 'javascript:alert(1)' }),
      'documents[0].url',
      'wanted a web address that begins with https://',
    ],
    [withDocument({ url: ' https://a.example' }), 'documents[0].url', 'wanted a web address'],
    [withDocument({ url: 'https://bank.example@evil.example/' }), 'documents[0].url', 'wanted a web address'],
    [
      withEvent({ when: { edtf: 'soon' } }),
      'documents[0].events[0].when.edtf',
      'is "soon"; wanted an EDTF date',
    ],
    [
      withEvent({ when: { edtf: '2022', end: '2021-01-01' } }),
      'documents[0].events[0].when.end',
      'after its start',
    ],
    [
      withEvent({ when: { edtf: '2022', start: 'x' } }),
      'documents[0].events[0].when.start',
      'a time such as',
    ],
    [withEvent({ title: 7 }), 'documents[0].events[0].title', 'is 7; wanted a text'],
    [
      withEvent({ passages: [{ start: 0, end: 11 }] }),
      'documents[0].events[0].passages[0].end',
      'is 11; wanted a whole number from 0 to 10',
    ],
    [
      withEvent({ passages: [{ start: 3, end: 2 }] }),
      'documents[0].events[0].passages[0].end',
      'not before 3',
    ],
    [
      withEvent({ passages: [{ start: 0.5, end: 2 }] }),
      'documents[0].events[0].passages[0].start',
      'is 0.5; wanted a whole number',
    ],
    [withEvent({ dateMention: 0 }), 'documents[0].events[0].dateMention', 'since dates is empty'],
    [
      withEvent({ places: [{ place: 3 }] }),
      'documents[0].events[0].places[0].place',
      'since places is empty',
    ],
    [withEvent({ confidence: 2 }), 'documents[0].events[0].confidence', 'a number from 0 to 1'],
    [withEvent({ status: 'constructor' }), 'documents[0].events[0].status', 'wanted "happened" or'],
    [
      withDocument({ text: 'x'.repeat(100), title: ['y'] }),
      'documents[0].title',
      'is a list of 1; wanted a text',
    ],
  ])('%j is refused with its path and what is wanted', (file, path, message) => {
    let error: unknown
    try {
      readStory(file)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(StoryError)
    expect((error as StoryError).path).toBe(path)
    expect((error as StoryError).message).toContain(message)
  })

  it('never makes a message longer than a person reads', () => {
    expect(() => readStory(story({ settings: { theme: 'x'.repeat(1e6) } }))).toThrow(/^.{0,200}$/)
  })
})
