import { expect, test } from 'vitest'
import { withoutEdge } from '../../../../src/view/map/basemap/world.ts'

test('a coast has no line along the antimeridian or the southern edge', () => {
  const coast = Float32Array.from([0.9, 0.25, 1, 0.25, 1, 0.5, 0.9, 0.5])
  expect(withoutEdge(coast).map((part) => [...part].map((n) => Math.round(n * 100) / 100))).toEqual([
    [0.9, 0.25, 1, 0.25],
    [1, 0.5, 0.9, 0.5],
  ])
  const inland = Float32Array.from([0.2, 0.2, 0.3, 0.3])
  expect(withoutEdge(inland)).toEqual([inland])
})
