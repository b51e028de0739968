import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { extract, extraction } from '../../src/extract/pipeline.ts'
import type { Progress } from '../../src/extract/pipeline.ts'
import { toResultLine } from '../../src/formats/result-line.ts'
import type { Extraction } from '../../src/model/dossier.ts'
import type { SourceDocument } from '../../src/model/document.ts'

const gazetteer = await loadGazetteer()

const documentOf = (text: string, written: string | null = null): SourceDocument => ({
  id: 'test.txt',
  title: 'Test',
  text,
  written,
  writtenWhy: '',
})
const read = (text: string, written?: string | null): Extraction =>
  extract(documentOf(text, written), gazetteer)
const codes = (text: string): string[] => read(text).diagnostics.map(({ code }) => code)

const ARTICLE =
  'On 3 May 2019, a ferry sank near Manila. Survivors were brought to Cebu two days later.\n\nThe owner, a company from Osaka, said on Monday that it would pay.'

describe('what goes in and what comes out', () => {
  it('reads dates, places and events, each with the words that say it', () => {
    const { dates, places, events, document } = read(ARTICLE, '2019-05-08')
    expect(dates.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['3 May 2019', 'two days later', 'Monday']),
    )
    expect(places.map(({ text }) => text)).toEqual(['Manila', 'Cebu', 'Osaka'])
    expect(events[0]).toMatchObject({ when: { edtf: '2019-05-03', basis: 'stated' } })
    expect(events[0]!.places.map(({ text }) => text)).toEqual(['Manila'])
    const [{ start, end }] = events[0]!.passages
    expect(document.text.slice(start, end)).toBe('On 3 May 2019, a ferry sank near Manila.')
  })

  it('reads a sentence whose opening participle takes the words of its main clause', () => {
    const opening =
      'Answering 13 days after the floods in Norway, Swedish teams Thursday launched repair work in Bergen.'
    const { events } = read(opening, '2018-06-23')
    expect(events.map(({ when }) => when?.edtf)).toContain('2018-06-21')
  })

  it('gives the same result each time', () => {
    expect(JSON.stringify(toResultLine(read(ARTICLE)))).toBe(JSON.stringify(toResultLine(read(ARTICLE))))
  })

  it('tells of each stage before it begins, with growing shares of the work', () => {
    const told: Progress[] = [...extraction(documentOf(ARTICLE), gazetteer)]
    expect(told.map(({ stage }) => stage)).toEqual(['text', 'dates', 'places', 'events'])
    const shares = told.map(({ share }) => share)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('reads the same whether lines end with LF or CRLF', () => {
    const unix = toResultLine(read(ARTICLE, '2019-05-08'))
    const windows = toResultLine(read(ARTICLE.replaceAll('\n', '\r\n'), '2019-05-08'))
    expect(windows.events.map(({ title, date, places }) => [title, date?.edtf, places])).toEqual(
      unix.events.map(({ title, date, places }) => [title, date?.edtf, places]),
    )
  })
})

describe('what a reader should know', () => {
  it.each([
    ['', ['empty-text']],
    [' \n\t\r\n ', ['empty-text']],
    ['Knead the dough until it is smooth.', ['no-dates', 'no-places', 'no-events']],
  ])('says of %j: %j', (text, expected) => {
    expect(codes(text)).toEqual(expect.arrayContaining(expected))
  })

  it('says that a year is missing, not that there are no dates, where all dates lack one', () => {
    const said = codes('On Tuesday the council met in Oslo. It meets again on 3 May.')
    expect(said).toEqual(['no-year'])
    expect(codes('On Tuesday the council met in Oslo, as it had in 1987.')).not.toContain('no-year')
  })

  it('lets what follows a happening begin no sooner than it, so that it comes after it', () => {
    const { events } = read(
      'A fire broke out in Oslo on the evening of 3 May 2019. Residents of Oslo came to the town hall.',
    )
    const [fire, residents] = events.map(({ when }) => when!)
    expect(residents?.edtf).toBe('2019-05-03/..')
    expect(residents?.start).toBe(fire?.start)
  })

  it('tells what happened from what somebody said, planned or denied', () => {
    const statuses = (text: string): string[] => read(text, '2019-05-20').events.map(({ status }) => status)
    expect(statuses('On 3 May a fire broke out in Oslo.')).toEqual(['happened'])
    expect(statuses('A fire broke out in Oslo on 3 May, police said.')).toEqual(['reported'])
    expect(statuses('The council will meet in Oslo on 3 June.')).toEqual(['planned'])
    expect(statuses('"We marched through Oslo on 3 May," she said.')).toEqual(['quoted'])
    expect(statuses('No strike took place in Oslo on 3 May.')).toEqual(['negated'])
  })

  it('titles what happened after something with both, or with what comes first in time alone', () => {
    const titles = (text: string): string[] => read(text).events.map(({ title }) => title)
    expect(titles('Ten people died after a dam burst near Oslo on 3 May 2019.')).toEqual([
      'Ten people died after a dam burst near Oslo',
    ])
    expect(titles('After the war ended in 1945, she returned to Oslo in 1947.')[0]).toBe('The war ended')
  })

  it('tells a happening that is only named in a clause apart from what the clause tells', () => {
    const { events } = read(
      'A court in Oslo on 3 May 2019 jailed three men over the sinking of a ferry in the Baltic Sea in January 2016.',
    )
    expect(
      events.map(({ title, when, places }) => [title, when?.edtf, places.map(({ text }) => text)]),
    ).toEqual([
      ['A court in Oslo jailed three men', '2019-05-03', ['Oslo']],
      ['The sinking of a ferry in the Baltic Sea', '2016-01', ['Baltic Sea']],
    ])
  })

  it('places a happening in "the northern Nigerian city of Kano"', () => {
    const { events } = read('Two bombs exploded in the northern Nigerian city of Kano on 3 May 2019.')
    expect(events[0]!.places.map(({ place }) => place.name)).toEqual(['Kano'])
  })

  it('reads an empty text as one without dates, places and events', () => {
    expect(read('')).toMatchObject({ dates: [], places: [], events: [] })
  })

  it('says that a year is a guess where no day of writing is known, and not where one is', () => {
    expect(codes('On 9 October, villagers gathered in Oaxaca, as in 2001.')).toContain('date-assumed')
    expect(read('On 9 October, villagers gathered in Oaxaca.', '2019-11-01').diagnostics).toEqual([])
  })

  it('points at half a character and reads on', () => {
    const { diagnostics, events } = read('A \uD83D ferry sank near Manila on 3 May 2019.')
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'lone-surrogate', start: 2, end: 3 }))
    expect(events).toHaveLength(1)
  })

  it('recognises the source of a web page and reads it as characters', () => {
    const { diagnostics, events, document } = read(
      '<p>A ferry <img src=x onerror=alert(1)> sank near Manila on 3 May 2019.</p>',
    )
    expect(diagnostics.map(({ code }) => code)).toContain('looks-like-html')
    const [{ start, end }] = events[0]!.passages
    expect(document.text.slice(start, end)).toContain('<img src=x onerror=alert(1)>')
  })
})

/** Pieces that texts are made of, some of them nasty. */
const piece = fc.constantFrom(
  ...[
    'On 3 May 2019, ',
    'Manila',
    'in ',
    'June 4',
    ' survivor',
    '. ',
    '\n\n',
    '\r\n',
    ' ',
    '"',
    '”',
    '1989',
    'like in ',
    '\uD83D',
    '\u200B',
    '<b>',
  ],
  ...[
    'killed ten ',
    'for nearly three days, ',
    'protests ',
    'after the fire ',
    ', and ',
    'Monday',
    '(',
    '—',
    'É',
    '今',
    'two weeks later',
    'Paris, Texas',
  ],
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

it('keeps to its promises about spans for any text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(null, '2022-11-30~', '1999'), (given, written) => {
      const { dates, places, events } = read(given, written)
      for (const mentions of [dates, places]) {
        let last = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(given.slice(mention.start, mention.end)).toBe(mention.text)
          last = mention.end
        }
      }
      for (const { passages, dateMention, places: where } of events) {
        for (const { start, end } of passages) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(given.length)
        }
        if (dateMention >= 0) expect(dates[dateMention]!.when).not.toBeNull()
        for (const { mention } of where) if (mention >= 0) expect(places[mention]!.role).toBe('location')
      }
    }),
    { numRuns: 300 },
  )
})
