import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAround, fitBox } from '../../../src/view/map/fit.ts'
import { worldBox, worldX, worldY } from '../../../src/view/map/mercator.ts'
import type { WorldBox } from '../../../src/view/map/mercator.ts'

const point = (lat: number, lon: number): WorldBox => worldBox([lon, lat, lon, lat])
const phone = { width: 328, height: 400, margin: 36, minZoom: 0, maxZoom: 10, snap: 0.25 }

test('two islands on either side of the antimeridian fit tightly', () => {
  const box = boxAround([point(-18.1, 178.4), point(-13.8, -171.8)])!
  expect(box.east - box.west).toBeCloseTo((360 - 178.4 - 171.8) / 360, 9)
  expect(box.west).toBeCloseTo(worldX(178.4), 9)
  expect(fitBox(box, phone).zoom).toBeGreaterThan(4.5)
})

test('the far west and the coast of a wide country fit on a phone, with a margin', () => {
  const box = boxAround([point(43.8, 87.6), point(39.9, 116.4), point(31.2, 121.5)])!
  const { zoom, centre } = fitBox(box, phone)
  expect(zoom).toBeGreaterThanOrEqual(2.25)
  const scale = 256 * 2 ** zoom
  expect((worldX(121.5) - centre.x) * scale).toBeLessThanOrEqual(164 - 36)
  expect((centre.x - worldX(87.6)) * scale).toBeLessThanOrEqual(164 - 36)
})

test('the box round nothing is none, and round one point that point', () => {
  expect(boxAround([])).toBeNull()
  const { west, east } = boxAround([point(10, 20)])!
  expect(east - west).toBeCloseTo(0, 12)
  expect(west).toBeCloseTo(worldX(20), 12)
})

test('a box that goes round the whole world is the whole world', () => {
  const box = boxAround([worldBox([-180, -60, 180, 60]), point(0, 20)])!
  expect([box.west, box.east]).toEqual([0, 1])
})

test('a box holds all that it is round, and leaves out the widest gap', () => {
  const boxes = fc.array(
    fc.tuple(
      fc.integer({ min: -180, max: 179 }),
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: -80, max: 80 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(boxes, (list) => {
      const given = list.map(([west, width, lat]) =>
        worldBox([west, lat, ((west + width + 180) % 360) - 180, lat]),
      )
      const box = boxAround(given)!
      for (const { west, east } of given) {
        const inside = [-1, 0, 1].some(
          (copy) => west + copy >= box.west - 1e-9 && east + copy <= box.east + 1e-9,
        )
        expect(inside || box.east - box.west > 1 - 1e-9).toBe(true)
      }
      // No other cut of the circle gives a narrower box.
      for (const { west: start } of given) {
        const width = Math.max(
          ...given.map(({ west, east }) => ((((west - start) % 1) + 1) % 1) + (east - west)),
        )
        expect(box.east - box.west).toBeLessThanOrEqual(Math.min(width, 1) + 1e-9)
      }
    }),
  )
})

test('a view keeps to the zooms of the map', () => {
  const { zoom } = fitBox({ west: 0.5, east: 0.5, north: 0.4, south: 0.4 }, { ...phone, maxZoom: 7 })
  expect(zoom).toBe(7)
  expect(fitBox({ west: 0, east: 1, north: 0, south: 1 }, { ...phone, minZoom: 0.5 }).zoom).toBe(0.5)
  const snapped = fitBox({ west: 0.5, east: 0.53, north: worldY(10), south: worldY(0) }, phone).zoom
  expect(snapped * 4).toBe(Math.round(snapped * 4))
})
