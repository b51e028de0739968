import { expect, test } from 'vitest'
import { TILE_SIZE, tilesIn, tileView } from '../../../src/view/map/tile-plan.ts'
import type { ViewBox } from '../../../src/view/map/view-box.ts'

const view: ViewBox = { zoom: 3, scale: 2048, left: -300, top: 500, width: 700, height: 400 }

test('the tiles of a view cover it, without one that it does not touch', () => {
  const tiles = tilesIn(view)
  expect(tiles.map(({ column }) => column).sort((a, b) => a - b)).toEqual([
    -2, -2, -2, -1, -1, -1, 0, 0, 0, 1, 1, 1,
  ])
  expect(new Set(tiles.map(({ row }) => row))).toEqual(new Set([1, 2, 3]))
  expect(new Set(tiles.map(({ key }) => key)).size).toBe(tiles.length)
})

test('the tiles in the middle come first', () => {
  const [first] = tilesIn(view)
  const { left, top } = tileView(view, first!)
  expect(Math.abs(left + TILE_SIZE / 2 - (view.left + 350))).toBeLessThanOrEqual(TILE_SIZE / 2)
  expect(Math.abs(top + TILE_SIZE / 2 - (view.top + 200))).toBeLessThanOrEqual(TILE_SIZE / 2)
})

test('beyond the poles there are no tiles', () => {
  expect(tilesIn({ ...view, top: -600, height: 500 })).toEqual([])
  expect(tilesIn({ ...view, top: 2048, height: 500 })).toEqual([])
  expect(new Set(tilesIn({ ...view, scale: 2048 * 2 ** 0.25, top: 2300 }).map(({ row }) => row))).toEqual(
    new Set([8, 9]),
  )
})
