import { beforeAll, expect, test, vi } from 'vitest'
import { dotSprites } from '../../../src/view/timeline/dot-sprites.ts'
import { Pixels } from '../../../src/view/timeline/pixels.ts'
import type { Rgb } from '../../../src/view/rgb.ts'
import { PRECISIONS } from '../../../src/model/orders.ts'

/** What Node lacks of a canvas. */
class TestImage {
  readonly data: Uint8ClampedArray
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8ClampedArray(width * height * 4)
  }
}
beforeAll(() => vi.stubGlobal('ImageData', TestImage))

const red: Rgb = [200, 10, 20]
const at = ({ image }: Pixels, x: number, y: number): number[] =>
  Array.from(image.data.slice((y * image.width + x) * 4, (y * image.width + x) * 4 + 4))

test('a rectangle is filled as far as it is on the canvas, one pixel wide at least', () => {
  const pixels = new Pixels(10, 4)
  pixels.fill(-3, 1, 5, 2, red, 1)
  expect(at(pixels, 1, 1)).toEqual([200, 10, 20, 255])
  expect(at(pixels, 2, 1)[3]).toBe(0)
  expect(at(pixels, 1, 3)[3]).toBe(0)
  pixels.fill(6.1, 0, 0.2, 1, red, 0.5)
  expect(at(pixels, 6, 0)).toEqual([200, 10, 20, 128])
  pixels.clear()
  expect(at(pixels, 1, 1)[3]).toBe(0)
})

test('a stamp is cut at every edge, and the more solid of two stays', () => {
  const pixels = new Pixels(8, 8)
  const disc = dotSprites(5).solid[PRECISIONS.indexOf('day')]!
  for (const [x, y] of [
    [0, 0],
    [8, 8],
    [0, 8],
    [-20, 3],
    [30, 3],
    [4, -20],
  ] as const)
    pixels.stamp(x, y, disc, red, 1)
  expect(at(pixels, 0, 0)[3]).toBe(255)
  pixels.stamp(0, 0, disc, [1, 2, 3], 0.3)
  expect(at(pixels, 0, 0)).toEqual([200, 10, 20, 255])
})

test('a minute, an evening, a day and a year have dots of their own, and a guess is hollow', () => {
  const { solid, hollow } = dotSprites(9)
  const looks = (['minute', 'part-of-day', 'day', 'year'] as const).map((precision) =>
    solid[PRECISIONS.indexOf(precision)]!.coverage.join(),
  )
  expect(new Set(looks).size).toBe(4)
  const middle = 4 * 9 + 4
  const day = PRECISIONS.indexOf('day')
  expect(solid[day]!.coverage[middle]).toBe(255)
  expect(hollow[day]!.coverage[middle]).toBe(0)
  expect(hollow[day]!.coverage[middle - 4]).toBeGreaterThan(100)
})
