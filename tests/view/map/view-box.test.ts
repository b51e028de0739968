import { expect, test } from 'vitest'
import { holdsBox, isInView, isWithin, padded, pixelIn, touchesView } from '../../../src/view/map/view-box.ts'
import type { ViewBox } from '../../../src/view/map/view-box.ts'

/** A view 400 by 200 pixels of a world of 1000 pixels, its middle at x. */
const viewAt = (x: number): ViewBox => ({
  zoom: 2,
  scale: 1000,
  left: x * 1000 - 200,
  top: 400,
  width: 400,
  height: 200,
})

test('a point is drawn on the copy of the world that is nearest to the middle of the view', () => {
  expect(pixelIn(viewAt(0.5), { x: 0.5, y: 0.5 })).toEqual({ x: 200, y: 100 })
  expect(pixelIn(viewAt(1), { x: 0.05, y: 0.5 }).x).toBeCloseTo(250, 6)
  expect(pixelIn(viewAt(-2), { x: 0.95, y: 0.5 }).x).toBeCloseTo(150, 6)
})

test('a point is in view across the antimeridian too, but not within its border', () => {
  expect(isInView(viewAt(1), { x: 0.1, y: 0.5 })).toBe(true)
  expect(isInView(viewAt(1), { x: 0.19, y: 0.5 }, 20)).toBe(false)
  expect(isInView(viewAt(1), { x: 0.21, y: 0.5 }, -20)).toBe(true)
  expect(isInView(viewAt(0.5), { x: 0.5, y: 0.7 })).toBe(false)
})

test('a box touches the view with any of its copies', () => {
  const box = { west: 0.95, north: 0.4, east: 1.05, south: 0.5 }
  expect(touchesView(viewAt(0.2), box)).toBe(true)
  expect(touchesView(viewAt(0.8), box)).toBe(true)
  expect(touchesView(viewAt(0.5), box)).toBe(false)
  expect(touchesView(viewAt(3.2), box)).toBe(true)
  expect(touchesView(viewAt(0.8), { ...box, north: 0.7, south: 0.8 })).toBe(false)
})

test('a view holds a box only as a whole', () => {
  expect(holdsBox(viewAt(0.5), { west: 0.4, north: 0.45, east: 0.6, south: 0.55 })).toBe(true)
  expect(holdsBox(viewAt(0.5), { west: 0.2, north: 0.45, east: 0.6, south: 0.55 })).toBe(false)
  expect(holdsBox(viewAt(0), { west: 0.95, north: 0.45, east: 1.05, south: 0.55 })).toBe(true)
})

test('a view lies within its padded self, until it is moved too far or zoomed', () => {
  const outer = padded(viewAt(0.5), 0.25)
  expect([outer.width, outer.height]).toEqual([600, 300])
  expect(isWithin(viewAt(0.6), outer)).toBe(true)
  expect(isWithin(viewAt(0.61), outer)).toBe(false)
  expect(isWithin({ ...viewAt(0.5), zoom: 3 }, outer)).toBe(false)
})
