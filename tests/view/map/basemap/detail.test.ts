import { expect, test } from 'vitest'
import { DetailLevels, thinned } from '../../../../src/view/map/basemap/detail.ts'

test('points too near to the one before are left out, but never the ends', () => {
  const line = Float32Array.from([0, 0, 0.25, 0, 0.5, 0, 4, 0, 4.25, 0])
  expect([...thinned(line, 1)]).toEqual([0, 0, 4, 0, 4.25, 0])
  expect(thinned(line, 0.1)).toBe(line)
})

test('from far fewer points are drawn than from near, and each zoom is thinned once', () => {
  const points = Float32Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? i / 2e5 : 0.5))
  const levels = new DetailLevels([{ points, box: { west: 0, north: 0.5, east: 0.01, south: 0.5 } }])
  expect(levels.points(0, 1).length).toBeLessThan(levels.points(0, 6).length)
  expect(levels.points(0, 5.2)).toBe(levels.points(0, 6))
})
