import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contains,
  extentAround,
  PolygonIndex,
  polygonsOf,
  type Polygon,
  type Position,
} from '../../../../src/cli/data/gazetteer/geometry.ts'
import type { Extent } from '../../../../src/model/where.ts'
import { labelPoint } from '../../../../src/cli/data/gazetteer/label-point.ts'
import { outlineOf } from '../../../../src/cli/data/gazetteer/land.ts'

/** Whether an extent holds a position. */
function covers([west, south, east, north]: Extent, [lon, lat]: Position): boolean {
  const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
  return across && lat >= south && lat <= north
}

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const boxes = (...rings: readonly Position[][]): Polygon[] =>
  polygonsOf({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) })

const ringWithHole = polygonsOf({ type: 'Polygon', coordinates: [box(0, 0, 10, 10), box(2, 2, 8, 8)] })[0]!

describe('a polygon', () => {
  it('contains what lies in its ring, but not in its hole', () => {
    expect(contains(ringWithHole, [1, 1])).toBe(true)
    expect(contains(ringWithHole, [5, 5])).toBe(false)
    expect(contains(ringWithHole, [5, 9])).toBe(true)
    expect(contains(ringWithHole, [11, 5])).toBe(false)
  })

  it('is found by a position in it', () => {
    const index = new PolygonIndex<string>()
    const [west, east] = boxes(box(-3.5, -3.5, -0.5, 3.5), box(0.5, -3.5, 3.5, 3.5))
    index.add(west!, 'west')
    index.add(east!, 'east')
    expect(index.at([-1, 2])?.owner).toBe('west')
    expect(index.at([0.75, -3])?.owner).toBe('east')
    expect(index.at([0.1, 0])).toBeNull()
  })

  it('has its label well inside, on either side of a hole', () => {
    const [x, y] = labelPoint(ringWithHole)
    expect(contains(ringWithHole, [x, y])).toBe(true)
    expect(Math.min(Math.abs(x), Math.abs(y), Math.abs(10 - x), Math.abs(10 - y))).toBeGreaterThan(0.9)
  })

  it('has its label inside, whatever its form', () => {
    const spokes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 12 })
    fc.assert(
      fc.property(spokes, (lengths) => {
        const ring = lengths.map((length, i): Position => {
          const angle = (2 * Math.PI * i) / lengths.length
          return [(length / 10) * Math.cos(angle), (length / 10) * Math.sin(angle)]
        })
        const [star] = polygonsOf({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] })
        expect(contains(star!, labelPoint(star!))).toBe(true)
      }),
    )
  })
})

describe('an extent', () => {
  it('is the box around all', () => {
    expect(extentAround(boxes(box(1, 2, 3, 4), box(5, 0, 6, 1)), [[4, 9]])).toEqual([1, 0, 6, 9])
  })

  it('crosses the antimeridian where that is shorter', () => {
    expect(extentAround(boxes(box(170, 50, 180, 60), box(-180, 55, -170, 70)), [])).toEqual([
      170, 50, -170, 70,
    ])
    expect(
      extentAround(
        [],
        [
          [-179, 1],
          [178, 2],
          [179, 0],
        ],
      ),
    ).toEqual([178, 0, -179, 2])
  })

  it('goes round the whole earth where land does', () => {
    expect(extentAround(boxes(box(-180, -90, 180, -60)), [])).toEqual([-180, -90, 180, -60])
  })

  it('holds every position that it was made from', () => {
    const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
    fc.assert(
      fc.property(fc.array(position, { minLength: 1 }), (positions) => {
        const extent = extentAround([], positions)
        for (const each of positions) expect(covers(extent, each)).toBe(true)
      }),
    )
  })
})

describe('the outline of a territory', () => {
  const [mainland, isle, rock] = boxes(box(0, 0, 20, 20), box(30, 0, 30.5, 0.5), box(60, 0, 60.5, 0.5))

  it('leaves out far rocks where nobody lives', () => {
    const outline = outlineOf([mainland!, isle!, rock!], [[30.2, 0.2]], (polygon) => polygon === isle)
    expect(outline?.extent).toEqual([0, 0, 30.5, 20])
    expect(outline?.point[0]).toBeLessThan(20)
  })

  it('takes all land where nobody lives at all', () => {
    expect(outlineOf([mainland!, rock!], [], () => false)?.extent).toEqual([0, 0, 60.5, 20])
  })

  it('is not widened by rocks where its settlements are left out of account', () => {
    const outline = outlineOf([mainland!, isle!, rock!], [], (polygon) => polygon === isle)
    expect(outline?.extent).toEqual([0, 0, 30.5, 20])
  })

  it('lies somewhat around the settlements where no land is drawn, its point on the most central', () => {
    const outline = outlineOf(
      [],
      [
        [180, 1],
        [-178, 3],
        [-170, 2],
      ],
      () => false,
    )
    expect(outline?.point).toEqual([-178, 3])
    expect(outline?.extent.map((degrees) => degrees.toFixed(1))).toEqual(['179.8', '0.8', '-169.8', '3.2'])
  })

  it('is not known where there is neither', () => {
    expect(outlineOf([], [], () => false)).toBeNull()
  })
})
