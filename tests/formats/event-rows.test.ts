import { expect, test } from 'vitest'
import { columnEvents } from '../../src/formats/column-events.ts'
import { columnsOfRows } from '../../src/formats/event-rows.ts'
import { columnsOfDossier } from '../../src/formats/columns-of-dossier.ts'
import { civilTime, DAY, MINUTE } from '../../src/model/civil.ts'
import type { Dossier } from '../../src/model/dossier.ts'

test('rows become events: with a minute where no end is given, and no place where none is', () => {
  const events = columnEvents(
    columnsOfRows([
      {
        title: 'A storm\n  passes',
        start: civilTime(2020),
        lat: 60.5,
        lon: 5.25,
        place: 'Bergen',
        category: 'disaster',
      },
      { title: 'Später', start: civilTime(2020, 1, 5), end: civilTime(2020, 1, 9) },
    ]),
  )
  expect(events[0]).toMatchObject({
    title: 'A storm passes',
    category: 'disaster',
    when: { precision: 'minute', end: civilTime(2020) + MINUTE },
  })
  expect(events[0]!.places.map(({ place: { name, lat, lon } }) => [name, lat, lon])).toEqual([
    ['Bergen', 60.5, 5.25],
  ])
  expect(events[1]).toMatchObject({
    title: 'Später',
    category: 'other',
    places: [],
    when: { edtf: '2020-01-05/2020-01-08' },
  })
})

test('long titles in other scripts fit', () => {
  const title = '事件'.repeat(500)
  const rows = Array.from({ length: 30 }, (_, i) => ({ title: `${title}${i}`, start: i }))
  expect(columnEvents(columnsOfRows(rows)).map((event) => event.title)).toEqual(rows.map((row) => row.title))
})

test.each([
  [{ title: 5, start: 0 }, 'Row 1 has the title 5'],
  [{ title: 'x', start: '2020' }, 'Row 1 has the start "2020"; wanted milliseconds'],
  [{ title: 'x', start: 10, end: 5 }, 'Row 1 has the end 5'],
  [{ title: 'x', start: 0, lat: 95, lon: 0 }, 'Row 1 has the lat 95'],
])('a row that is none is told: %j', (row, told) => {
  expect(() => columnsOfRows([{ title: 'fine', start: 0 }, row as never])).toThrow(told)
})

test('a dossier becomes columns that say the same of its events', () => {
  const when = {
    edtf: '2020-01-01',
    start: civilTime(2020),
    end: civilTime(2020) + DAY,
    precision: 'day',
    basis: 'assumed',
  }
  const place = { id: 'p', name: 'Graz', lat: 47, lon: 15.5 }
  const event = {
    title: 'One',
    when,
    places: [{ place }],
    status: 'planned',
    category: 'law',
    confidence: 0.7,
  }
  const dossier = {
    readings: [
      { document: { id: 'a.txt', title: '' }, events: [event] },
      { document: { id: 'b.txt', title: 'B' }, events: [{ ...event, title: 'Two', when: null, places: [] }] },
    ],
  } as unknown as Dossier
  const [one, two] = columnEvents(columnsOfDossier(dossier))
  expect(one).toMatchObject({
    document: 'a.txt',
    title: 'One',
    status: 'planned',
    category: 'law',
    when: { edtf: '2020-01-01', basis: 'assumed' },
  })
  expect(one!.places[0]!.place.name).toBe('Graz')
  expect(two).toMatchObject({ document: 'b.txt', title: 'Two', when: null, places: [] })
})
