import { beforeAll, expect, test, vi } from 'vitest'
import { buildEventIndex } from '../../../../src/index/event-index.ts'
import { FieldPainter } from '../../../../src/view/map/field/field-painter.ts'
import { PointField } from '../../../../src/view/map/field/point-field.ts'
import { eventWith } from '../../../index/events.ts'

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

const rgb = [10, 20, 200] as const
const fieldOf = (points: readonly (readonly [lon: number, lat: number])[]): PointField =>
  new PointField(buildEventIndex(points.map((point, i) => eventWith(i, { start: i, end: i + 1 }, [point]))))

/** The whole world, with its middle at the middle of the box. */
const box = { zoom: 2, scale: 1024, left: 0, top: 0, width: 1024, height: 1024 }
const all = (field: PointField) => ({
  field,
  ranges: field.ranges(null),
  presence: new Uint8Array(field.size).fill(1),
  rgb,
})

test('a dot is where its point is, and says whose it is', () => {
  const painter = new FieldPainter()
  painter.paint(
    box,
    all(
      fieldOf([
        [0, 0],
        [90, 0],
      ]),
    ),
  )
  expect(painter.eventAt(512, 512)).toBe(0)
  expect(painter.eventAt(768, 512)).toBe(1)
  expect(painter.eventAt(770, 514)).toBe(1)
  expect(painter.eventAt(640, 512)).toBeNull()
})

test('of two in one place the later one lies on top', () => {
  const painter = new FieldPainter()
  const field = fieldOf([
    [0, 0],
    [0, 0],
  ])
  painter.paint(box, all(field))
  expect(painter.eventAt(512, 512)).toBe(1)
  painter.paint(box, { ...all(field), presence: Uint8Array.of(1, 0) })
  expect(painter.eventAt(512, 512)).toBe(0)
})

test('points are counted by squares that stay on the world while it is panned', () => {
  const points = Array.from({ length: 500 }, (_, i) => [(i * 37) % 170, (i * 53) % 70] as const)
  const field = fieldOf(points)
  const painter = new FieldPainter()
  const cells = painter.paint(box, all(field))
  expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(500)
  const panned = painter.paint({ ...box, left: 100, top: 30 }, all(field))
  const counts = (list: typeof cells): string[] =>
    list.filter(({ count }) => count > 1).map(({ x, y, count }) => `${x.toFixed(4)} ${y.toFixed(4)} ${count}`)
  expect(counts(panned).filter((one) => counts(cells).includes(one)).length).toBeGreaterThan(
    counts(panned).length * 0.8,
  )
})

test('a map that shows the antimeridian shows the points on both sides of it', () => {
  const painter = new FieldPainter()
  painter.paint(
    { ...box, left: 512 },
    all(
      fieldOf([
        [170, 0],
        [-170, 0],
      ]),
    ),
  )
  expect(painter.eventAt(512 - 28, 512)).toBe(0)
  expect(painter.eventAt(512 + 28, 512)).toBe(1)
})

test('what fades is painted fainter, and what is not there not at all', () => {
  const written: TestImage[] = []
  const painter = new FieldPainter()
  painter.paint(box, {
    ...all(
      fieldOf([
        [0, 0],
        [90, 0],
      ]),
    ),
    presence: Float32Array.of(0.5, 0),
  })
  painter.put({
    canvas: { width: 1024 },
    putImageData: (image: TestImage) => written.push(image),
  } as unknown as CanvasRenderingContext2D)
  const alphaAt = (x: number, y: number): number => written[0]!.data[(y * 1024 + x) * 4 + 3]!
  expect(alphaAt(512, 512)).toBe(128)
  expect(alphaAt(768, 512)).toBe(0)
})
