import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignLanes } from '../../../src/view/timeline/lanes.ts'

const options = { lanes: 4, width: 1000, labelGap: 6, gap: 8 }
const item = (from: number, to: number, labelWidth: number) => ({ from, to, labelWidth })

test('events that touch nothing share the first lane', () => {
  const places = assignLanes([item(0, 12, 50), item(100, 112, 50)], options)
  expect(places.map(({ lane, label }) => [lane, label])).toEqual([
    [0, 'after'],
    [0, 'after'],
  ])
})

test('an event whose label would be covered takes the next lane', () => {
  const places = assignLanes([item(0, 12, 150), item(100, 112, 50)], options)
  expect(places.map(({ lane }) => lane)).toEqual([0, 1])
})

test('a label stands in a long mark, and left of one near the end', () => {
  const places = assignLanes([item(0, 300, 100), item(950, 962, 100)], options)
  expect(places.map(({ label }) => label)).toEqual(['inside', 'before'])
})

test('where no lane has room for a label the mark stands without it', () => {
  const places = assignLanes([item(0, 12, 200), item(20, 32, 200), item(40, 52, 200)], {
    ...options,
    lanes: 2,
  })
  expect(places.map(({ label, overlaps }) => [label, overlaps])).toEqual([
    ['after', false],
    ['after', false],
    ['none', true],
  ])
})

test('no lanes is a mistake', () => {
  expect(() => assignLanes([], { ...options, lanes: 0 })).toThrow('not 0')
})

const items = fc
  .array(
    fc
      .tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 12, max: 90 }),
        fc.integer({ min: 0, max: 200 }),
      )
      .map(([from, length, labelWidth]) => item(from, from + length, labelWidth)),
    { maxLength: 60 },
  )
  .map((items) => items.sort((a, b) => a.from - b.from))

test('what is not said to overlap touches nothing in its lane', () => {
  fc.assert(
    fc.property(items, (items) => {
      const places = assignLanes(items, options)
      places.forEach((a, i) => {
        if (a.overlaps) return
        for (const b of places.slice(0, i)) if (a.lane === b.lane) expect(b.to).toBeLessThanOrEqual(a.from)
      })
    }),
  )
})

test('later events move none of the earlier', () => {
  fc.assert(
    fc.property(items, fc.nat(60), (items, count) => {
      expect(assignLanes(items.slice(0, count), options)).toEqual(assignLanes(items, options).slice(0, count))
    }),
  )
})
