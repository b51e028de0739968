import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DatedEvent } from '../../src/model/event.ts'
import { buildEventIndex } from '../../src/index/event-index.ts'
import { WindowMask } from '../../src/index/window-mask.ts'
import { manyEvents, overlaps, stretch } from './arbitrary-events.ts'

const withMask = fc
  .tuple(manyEvents, fc.array(fc.constantFrom(0, 1), { minLength: 40, maxLength: 40 }))
  .map(([events, bits]) => ({ events, mask: Uint8Array.from(bits.slice(0, events.length)) }))

test('a part of the events is counted in any window as a look at each of them would count', () => {
  fc.assert(
    fc.property(withMask, stretch, ({ events, mask }, window) => {
      const picked = buildEventIndex(events).chronology.pick(mask)
      const inside = events.filter((event, i) => mask[i] === 1 && overlaps(event, window))
      expect(picked.countIn(window)).toBe(inside.length)
      expect(picked.density(window, 1)).toEqual(Uint32Array.of(inside.length))
    }),
  )
})

test('picking all of the events copies nothing', () => {
  const { chronology } = buildEventIndex([])
  expect(chronology.pick(new Uint8Array(0))).toBe(chronology)
})

test('what lasts at a time is found among thousands as a look at each would find it', () => {
  const spans = Array.from({ length: 3000 }, (_, i) => ({
    start: (i * 7919) % 1009,
    end: ((i * 7919) % 1009) + (i % 401 === 0 ? 600 : (i * 31) % 5),
  }))
  const { chronology } = buildEventIndex(spans.map((when) => ({ when, places: [] }) as unknown as DatedEvent))
  for (const time of [-1, 0, 3, 400, 1008, 1300, 2000]) {
    const lasting = Array.from(chronology.lastingAt(time), (position) => chronology.byStart[position]!)
    const expected = spans.flatMap(({ start, end }, i) => (start < time && end > time ? [i] : []))
    expect(lasting.sort((a, b) => a - b)).toEqual(expected)
  }
})

test('a mask that moves from window to window says of each what a fresh look would say', () => {
  fc.assert(
    fc.property(withMask, fc.array(stretch, { minLength: 1 }), ({ events, mask }, windows) => {
      const { chronology } = buildEventIndex(events)
      const moving = new WindowMask(events.length)
      const masks = windows.map((window, i) =>
        moving.of(i % 3 === 2 ? chronology.pick(mask) : chronology, window),
      )
      windows.forEach((window, i) => {
        const expected = events.map((event, number) =>
          overlaps(event, window) && (i % 3 !== 2 || mask[number] === 1) ? 1 : 0,
        )
        expect([...masks[i]!]).toEqual(expected)
      })
    }),
  )
})
