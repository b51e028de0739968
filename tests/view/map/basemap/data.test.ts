import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COUNTRIES } from '../../../../src/gazetteer/curated/countries.ts'
import type { LabelRows } from '../../../../src/view/map/basemap/load.ts'
import { isInside } from '../../../../src/view/map/basemap/outlines.ts'
import type { BundledTopology } from '../../../../src/view/map/basemap/topojson.ts'
import { readWater, readWorld } from '../../../../src/view/map/basemap/world.ts'
import { worldX, worldY } from '../../../../src/view/map/mercator.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../src/view/map/data/${name}.json`, import.meta.url), 'utf8'))
const fine = readWorld(read('world-fine') as BundledTopology)
const coarse = readWorld(read('world-coarse') as BundledTopology)
const labels = read('labels') as LabelRows

/** Territories that Natural Earth does not draw apart from others, or that are too small for it. */
const NOT_DRAWN = new Set(['BV', 'CC', 'CX', 'SJ'])

test('both worlds draw every country of the gazetteer, but for a few specks', () => {
  for (const world of [fine, coarse]) {
    const drawn = world.outlines.areas['countries']!
    const missing = COUNTRIES.filter(({ cc }) => !drawn.has(`country:${cc}`) && !NOT_DRAWN.has(cc))
    expect(missing.map(({ cc }) => cc)).toEqual([])
  }
})

test('places lie in the country and region that they are in', () => {
  const inside = (object: string, id: string, lat: number, lon: number): boolean =>
    isInside(fine.outlines, fine.outlines.areas[object]!.get(id)!, { x: worldX(lon), y: worldY(lat) })
  expect(inside('countries', 'country:FR', 48.86, 2.35)).toBe(true)
  expect(inside('countries', 'country:DE', 48.86, 2.35)).toBe(false)
  expect(inside('countries', 'country:RU', 66, -172)).toBe(true) // beyond the antimeridian
  expect(inside('countries', 'country:FJ', -17.8, 178)).toBe(true)
  expect(inside('regions', 'geonames-admin1:CN.13', 43.8, 87.6)).toBe(true)
  expect(inside('regions', 'geonames-admin1:DE.13', 51.05, 13.74)).toBe(true)
  expect(inside('regions', 'geonames-admin1:US.CA', 36.7, -119.8)).toBe(true)
  expect(inside('countries', 'country:ZA', -29.5, 28.3)).toBe(false) // Lesotho is a hole in it
})

test('the fine world has borders, provinces and coasts, the coarse one no provinces', () => {
  expect(fine.borders.length).toBeGreaterThan(300)
  expect(fine.provinces.length).toBeGreaterThan(2000)
  expect(coarse.borders.length).toBeGreaterThan(200)
  expect(coarse.provinces).toEqual([])
  expect(coarse.land.length).toBeLessThan(fine.land.length)
})

test('the main rivers and lakes are there', () => {
  for (const name of ['water-coarse', 'water-fine']) {
    const { rivers, lakes } = readWater(read(name) as BundledTopology)
    expect(rivers.length).toBeGreaterThan(10)
    expect(lakes.length).toBeGreaterThan(20)
  }
})

test('labels name large countries and great cities from afar', () => {
  expect(labels.countries.slice(0, 8).map(([, name]) => name)).toContain('Brazil')
  expect(labels.cities.filter(([zoom]) => zoom <= 3).map(([, name]) => name)).toContain('Shanghai')
})
