import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Tracer } from '../../../../src/view/map/basemap/trace.ts'
import type { ViewBox } from '../../../../src/view/map/view-box.ts'

const view: ViewBox = { zoom: 0, scale: 100, left: 0, top: 0, width: 100, height: 100 }

function trace(points: readonly number[], isBackwards = false, copy = 0): [number, number][] {
  const drawn: [number, number][] = []
  const pen = {
    moveTo: (x: number, y: number) => drawn.push([x, y]),
    lineTo: (x: number, y: number) => drawn.push([x, y]),
  }
  const tracer = new Tracer(pen, view, copy)
  tracer.along(Float32Array.from(points), isBackwards)
  tracer.end()
  return drawn
}

test('a line in view is drawn point by point, in either direction, on any copy of the world', () => {
  expect(trace([0.25, 0.25, 0.5, 0.5])).toEqual([
    [25, 25],
    [50, 50],
  ])
  expect(trace([0.25, 0.25, 0.5, 0.5], true)).toEqual([
    [50, 50],
    [25, 25],
  ])
  expect(trace([-0.75, 0.25, -0.5, 0.5], false, 1)).toEqual([
    [25, 25],
    [50, 50],
  ])
})

test('of a long way outside on one side only its ends are drawn', () => {
  const outside = [2, 0.125, 3, 0.25, 2, 0.5, 3, 0.75]
  expect(trace([0.5, 0.5, ...outside, 0.5, 0.75]).length).toBe(2 + 2)
})

test('what is filled in view is the same as of all points', () => {
  const place = fc.integer({ min: -20, max: 30 }).map((n) => n / 10 + 0.013)
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 3, maxLength: 12 }), (ring) => {
      const closed = [...ring, ring[0]!]
      const short = trace(closed.flat()).map(([x, y]): [number, number] => [x / 100, y / 100])
      // Odd places, on no edge between two of those above.
      for (const x of [0.051_237_71, 0.322_195_53, 0.671_418_37, 0.957_123_91])
        for (const y of [0.042_713_29, 0.381_557_13, 0.617_239_71, 0.949_317_37])
          expect(winds(short, x, y)).toBe(winds(closed, x, y))
    }),
    { numRuns: 300 },
  )
})

/** Whether a ring winds round a point an odd number of times. */
function winds(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false
  ring.forEach(([x2, y2], i) => {
    const [x1, y1] = ring[(i + ring.length - 1) % ring.length]!
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
  })
  return inside
}
