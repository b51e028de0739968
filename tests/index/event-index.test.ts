import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEventIndex, EventIndex } from '../../src/index/event-index.ts'
import type { TimeWindow } from '../../src/index/event-index.ts'
import type { DatedEvent } from '../../src/model/event.ts'
import type { Extent } from '../../src/model/where.ts'
import { eventWith } from './events.ts'

const time = fc.integer({ min: -1000, max: 1000 })
const stretch = fc.tuple(time, fc.integer({ min: 1, max: 500 })).map(([start, length]) => ({
  start,
  end: start + length,
}))
const when = fc.oneof(
  { weight: 8, arbitrary: stretch },
  { weight: 1, arbitrary: time.map((end) => ({ start: -Infinity, end })) },
  { weight: 1, arbitrary: time.map((start) => ({ start, end: Infinity })) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
const events = fc
  .array(fc.tuple(when, fc.array(point, { maxLength: 3 })), { maxLength: 60 })
  .map((list) => list.map(([span, points], i) => eventWith(i, span, points)))

const overlaps = ({ when: span }: DatedEvent, window: TimeWindow): boolean =>
  span !== null && span.start < window.end && span.end > window.start
const numbers = (list: readonly DatedEvent[], test: (event: DatedEvent) => boolean): number[] =>
  list.flatMap((event, i) => (test(event) ? [i] : []))
const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b)

describe('the index answers as a look at every event would', () => {
  it('which events a window holds', () => {
    fc.assert(
      fc.property(events, stretch, (list, window) => {
        const found = [...buildEventIndex(list).inWindow(window)]
        expect(sorted(found)).toEqual(numbers(list, (event) => overlaps(event, window)))
        const starts = found.map((number) => list[number]!.when!.start)
        expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      }),
    )
  })

  it('how many events each part of a window holds', () => {
    fc.assert(
      fc.property(events, stretch, fc.integer({ min: 1, max: 20 }), (list, { start }, bins) => {
        const window = { start, end: start + 10 * bins }
        const counts = [...buildEventIndex(list).chronology.density(window, bins)]
        const expected = counts.map((_, bin) => {
          const part = { start: start + 10 * bin, end: start + 10 * (bin + 1) }
          return list.filter((event) => overlaps(event, part)).length
        })
        expect(counts).toEqual(expected)
      }),
    )
  })

  it('which event begins nearest to a time', () => {
    fc.assert(
      fc.property(events, time, (list, at) => {
        const nearest = buildEventIndex(list).nearest(at)
        const distances = list.flatMap(({ when: span }) => (span ? [Math.abs(span.start - at)] : []))
        if (distances.length === 0) expect(nearest).toBe(-1)
        else expect(Math.abs(list[nearest]!.when!.start - at)).toBe(Math.min(...distances))
      }),
    )
  })

  it('which events have a place within bounds, also across the antimeridian', () => {
    fc.assert(
      fc.property(events, point, point, (list, [west, a], [east, b]) => {
        const bounds: Extent = [west, Math.min(a, b), east, Math.max(a, b)]
        const inside = ({ places }: DatedEvent): boolean =>
          places.some(({ place: { lon, lat } }) => {
            const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
            return across && lat >= bounds[1] && lat <= bounds[3]
          })
        expect(buildEventIndex(list).withinBounds(bounds)).toEqual(numbers(list, inside))
      }),
    )
  })

  it('the same from a copy of its buffer', () => {
    fc.assert(
      fc.property(events, stretch, (list, window) => {
        const index = buildEventIndex(list)
        const copy = new EventIndex(structuredClone(index.buffer))
        expect(copy.inWindow(window)).toEqual(index.inWindow(window))
        expect([copy.total, copy.dated, copy.extent]).toEqual([index.total, index.dated, index.extent])
      }),
    )
  })
})

it('counts no open end into its extent', () => {
  const list = [
    eventWith(0, { start: -Infinity, end: 50 }, []),
    eventWith(1, { start: 80, end: Infinity }, []),
  ]
  expect(buildEventIndex(list).extent).toEqual({ start: 50, end: 80 })
  expect(buildEventIndex([]).extent).toBeNull()
})

describe('misuse is told at once', () => {
  it('a buffer that holds no index', () => {
    expect(() => new EventIndex(new ArrayBuffer(64))).toThrow('make one with buildEventIndex')
  })

  it('a buffer that is cut', () => {
    const { buffer } = buildEventIndex([eventWith(0, { start: 0, end: 1 }, [[1, 2]])])
    expect(() => new EventIndex(buffer.slice(0, -4))).toThrow(`${buffer.byteLength} bytes`)
  })

  it.each([
    [{ start: 0, end: 10 }, 0],
    [{ start: 0, end: 10 }, 1.5],
    [{ start: 10, end: 10 }, 4],
    [{ start: 0, end: Infinity }, 4],
  ])('a density over %j in %d parts', (window, bins) => {
    expect(() => buildEventIndex([]).chronology.density(window, bins)).toThrow(RangeError)
  })
})
