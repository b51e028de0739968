import { expect, test } from 'vitest'
import { countUses, decodeOutlines, isInside } from '../../../../src/view/map/basemap/outlines.ts'
import type { BundledTopology } from '../../../../src/view/map/basemap/topojson.ts'
import { worldX, worldY } from '../../../../src/view/map/mercator.ts'

/** Two squares of ten degrees that share a border; the western one has a lake. */
const topology: BundledTopology = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    // the border, northwards
    [
      [10, 0],
      [0, 10],
    ],
    // round the west
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    // round the east
    [
      [10, 10],
      [10, 0],
      [0, -10],
      [-10, 0],
    ],
    // the lake
    [
      [4, 4],
      [2, 0],
      [0, 2],
      [-2, 0],
      [0, -2],
    ],
  ],
  objects: {
    countries: {
      geometries: [
        { id: 'west', type: 'Polygon', arcs: [[0, 1], [3]] },
        { id: 'east', type: 'MultiPolygon', arcs: [[[~0, ~2]]] },
      ],
    },
    rivers: {
      geometries: [
        { type: 'LineString', arcs: [0] },
        { type: 'MultiLineString', arcs: [[1], [2]] },
      ],
    },
  },
}
const outlines = decodeOutlines(topology)
const isIn = (id: string, lat: number, lon: number): boolean =>
  isInside(outlines, outlines.areas['countries']!.get(id)!, { x: worldX(lon), y: worldY(lat) })

test('areas have their ids and their boxes, lines their arcs', () => {
  const [west] = outlines.areas['countries']!.get('west')!
  expect(west!.box.west).toBeCloseTo(worldX(0), 6)
  expect(west!.box.east).toBeCloseTo(worldX(10), 6)
  expect(west!.box.north).toBeCloseTo(worldY(10), 6)
  expect(outlines.lines['rivers']).toEqual([0, 1, 2])
})

test('a border is used by two areas, a coast by one', () => {
  expect([...countUses(outlines, 'countries')]).toEqual([2, 1, 1, 1])
})

test('a point is inside the area round it, but not in its lake', () => {
  expect([isIn('west', 2, 5), isIn('east', 2, 5)]).toEqual([true, false])
  expect([isIn('west', 2, 15), isIn('east', 2, 15)]).toEqual([false, true])
  expect(isIn('west', 5, 5)).toBe(false)
  expect(isIn('west', 20, 5)).toBe(false)
})
