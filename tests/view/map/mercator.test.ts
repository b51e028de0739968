import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latitude, longitude, nearestCopy, worldBox, worldX, worldY } from '../../../src/view/map/mercator.ts'

test('the world is one unit wide, and the equator and the first meridian meet in its middle', () => {
  expect([worldX(-180), worldX(0), worldX(180)]).toEqual([0, 0.5, 1])
  expect(worldY(0)).toBeCloseTo(0.5, 12)
  expect(worldY(85.051129)).toBeCloseTo(0, 6)
  expect(worldY(90)).toBe(worldY(85.051129))
})

test('projecting and back gives the same position', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      (lon, lat) => {
        expect(longitude(worldX(lon))).toBeCloseTo(lon, 9)
        expect(latitude(worldY(lat))).toBeCloseTo(lat, 9)
      },
    ),
  )
})

test('an extent that crosses the antimeridian reaches beyond the first world', () => {
  const { west, east } = worldBox([170, -20, -170, 20])
  expect(west).toBeCloseTo(350 / 360, 12)
  expect(east).toBeCloseTo(370 / 360, 12)
})

test('the nearest copy of a point is at most half a world away', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (x, centre) => {
        const copy = nearestCopy(x, centre)
        expect(Math.abs(copy - centre)).toBeLessThanOrEqual(0.5 + 1e-9)
        expect(copy - x).toBeCloseTo(Math.round(copy - x), 9)
      },
    ),
  )
})
