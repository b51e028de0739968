import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { type Area, thin, type Thinning } from '../../../../src/cli/data/basemap/thin.ts'

/** A square ring with a corner of each side in its middle, as it were bent by `weight`. */
const square = (x: number, y: number, side: number, weight: number): number[][] => [
  [x, y, Infinity],
  [x + side / 2, y, weight],
  [x + side, y, Infinity],
  [x + side, y + side, Infinity],
  [x, y + side, Infinity],
  [x, y, Infinity],
]
const topology = (...arcs: number[][][]): Topology => ({ type: 'Topology', objects: {}, arcs })
const usual = (): number => 1
const thinning: Thinning = { leastBend: 0.01, leastIsland: 0.004, partOfTerritory: 0.02 }

test('a point that bends an outline little is left out, and one that bends it much stays', () => {
  const area: Area = { type: 'MultiPolygon', arcs: [[[0]], [[1]]] }
  const { arcs } = thin(topology(square(0, 0, 2, 0.001), square(5, 0, 2, 0.1)), [area], thinning, usual)
  expect(arcs.map((arc) => arc.length)).toEqual([5, 6])
  expect(arcs[1]![1]).toEqual([6, 0])
})

test('islets beside a large island are left out, but the largest island of a territory stays however small', () => {
  const drawn = topology(square(0, 0, 2, 1), square(5, 0, 0.01, 1), square(8, 0, 0.01, 1))
  const archipelago: Area = { type: 'MultiPolygon', arcs: [[[1]], [[0]]] }
  const rock: Area = { type: 'Polygon', arcs: [[2]] }
  const { areas, arcs } = thin(drawn, [archipelago, rock], thinning, usual)
  expect(areas.map((area) => area.arcs.length)).toEqual([1, 1])
  expect(arcs.length).toBe(2)
})

test('a small island keeps a bend that a large one loses', () => {
  const rock: Area = { type: 'Polygon', arcs: [[0]] }
  expect(thin(topology(square(0, 0, 0.1, 0.001)), [rock], thinning, usual).arcs[0]!.length).toBe(6)
})

test('neighbours still share an arc, drawn backwards by one of them', () => {
  const border = [
    [0, 0, Infinity],
    [0.1, 1, 0.001],
    [0, 2, Infinity],
  ]
  const west = [
    [0, 2, Infinity],
    [-3, 1, 9],
    [0, 0, Infinity],
  ]
  const east = [
    [0, 0, Infinity],
    [3, 1, 9],
    [0, 2, Infinity],
  ]
  const { areas, arcs } = thin(
    topology([], border, west, east),
    [
      { type: 'Polygon', arcs: [[1, 2]] },
      { type: 'Polygon', arcs: [[3, ~1]] },
    ],
    thinning,
    usual,
  )
  expect(areas.map((area) => area.arcs)).toEqual([[[[0, 1]]], [[[2, ~0]]]])
  expect(arcs[0]).toEqual([
    [0, 0],
    [0, 2],
  ])
})

test('an area may be drawn coarser than others', () => {
  const ice: Area = { type: 'Polygon', arcs: [[0]] }
  expect(thin(topology(square(0, 0, 9, 0.02)), [ice], thinning, () => 20).arcs[0]!.length).toBe(5)
})
