import { expect, test } from 'vitest'
import { columnEvents } from '../../src/formats/column-events.ts'
import { decodeColumnStory, encodeColumnStory } from '../../src/formats/column-story.ts'
import { parseEdtf } from '../../src/formats/edtf.ts'
import { fourColumns } from './columns.ts'

test('columns are read back as they were written, without a copy', () => {
  const buffer = encodeColumnStory(fourColumns)
  const read = decodeColumnStory(buffer)
  expect(read).toEqual(fourColumns)
  expect(read.starts.buffer).toBe(buffer)
})

test('what is no column story, or not all of one, is told at once', () => {
  const buffer = encodeColumnStory(fourColumns)
  expect(() => decodeColumnStory(new ArrayBuffer(4))).toThrow('does not begin with "DLC1"')
  expect(() => decodeColumnStory(new TextEncoder().encode('{"events": []}').buffer)).toThrow('DLC1')
  expect(() => decodeColumnStory(buffer.slice(0, 20))).toThrow('is cut')
  expect(() => decodeColumnStory(buffer.slice(0, -8))).toThrow(`${buffer.byteLength} bytes`)
})

test('events are made from columns when they are asked for', () => {
  const events = columnEvents(fourColumns)
  expect(events).toHaveLength(4)
  expect(events.map(({ title }) => title)).toEqual([
    'Ein Müller weiß etwas',
    'A storm',
    'The vote <b>is</b> held',
    'Nobody knows when',
  ])
  expect(events[1]).toMatchObject({
    id: 'b.txt#2',
    document: 'b.txt',
    category: 'disaster',
    status: 'reported',
    when: { edtf: '2019-03-04T18:00', precision: 'hour', basis: 'resolved' },
  })
  expect(events[1]!.places.map(({ place }) => place.name)).toEqual(['Bergen', 'Quito'])
  expect(events[3]).toMatchObject({ when: null, places: [], category: 'other' })
  expect(events[4]).toBeUndefined()
  expect(2 in events).toBe(true)
  expect(4 in events).toBe(false)
})

test('their dates are EDTF that says the same days', () => {
  for (const { when } of columnEvents(fourColumns)) {
    if (when === null) continue
    const parsed = parseEdtf(when.edtf)!
    expect(parsed.start).toBe(when.start)
    expect(parsed.end).toBeGreaterThanOrEqual(when.start)
  }
  expect(columnEvents(fourColumns)[2]!.when!.edtf).toBe('2019-03-04/2019-03-08')
})
