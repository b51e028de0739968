import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anchorIn, areaAt } from '../../../src/view/map/area-hit.ts'
import type { BundledTopology } from '../../../src/view/map/basemap/topojson.ts'
import { readWorld } from '../../../src/view/map/basemap/world.ts'
import { worldPixels, worldX, worldY } from '../../../src/view/map/mercator.ts'
import { gatherSites } from '../../../src/view/map/sites.ts'
import type { Site } from '../../../src/view/map/sites.ts'
import type { ViewBox } from '../../../src/view/map/view-box.ts'
import { area, event } from './places.ts'

const file = new URL('../../../src/view/map/data/world-coarse.json', import.meta.url)
const world = readWorld(JSON.parse(readFileSync(file, 'utf8')) as BundledTopology)
const sitesOf = (...areas: ReturnType<typeof area>[]): readonly Site[] =>
  gatherSites(areas.map((place) => event([place]))).all

const point = (lat: number, lon: number) => ({ x: worldX(lon), y: worldY(lat) })
const viewAt = (lat: number, lon: number, zoom: number): ViewBox => {
  const scale = worldPixels(zoom)
  return {
    zoom,
    scale,
    left: worldX(lon) * scale - 300,
    top: worldY(lat) * scale - 200,
    width: 600,
    height: 400,
  }
}

const italy = area('country:IT', 'country', [6.6, 35.5, 18.5, 47.1])
const tyrrhenian = area('sea:tyrrhenian', 'sea', [9.2, 37.9, 16.2, 43])

test('an area with an outline is found within it, not in all of its extent', () => {
  const sites = sitesOf(italy)
  expect(areaAt(sites, world, point(42.5, 13))?.place.id).toBe('country:IT')
  expect(areaAt(sites, world, point(44, 16))).toBeNull() // Bosnia, in the same extent
})

test('without an outline an oval stands for an area, and the smaller of two is found', () => {
  const sites = sitesOf(italy, tyrrhenian)
  expect(areaAt(sites, world, point(40, 12.5))?.place.id).toBe('sea:tyrrhenian')
  expect(areaAt(sites, world, point(38, 9.3))).toBeNull() // a corner of its extent
  expect(areaAt(sites, null, point(40.4, 12.6))?.place.id).toBe('sea:tyrrhenian')
})

test('the sea is not found on the land that its oval reaches over', () => {
  const sites = sitesOf(tyrrhenian)
  expect(areaAt(sites, world, point(41.9, 12.9))).toBeNull() // east of Rome
  expect(areaAt(sites, null, point(41.9, 12.9))).not.toBeNull()
})

test('an extent over the antimeridian is found on both of its sides', () => {
  const sites = sitesOf(area('sea:wide', 'sea', [170, -20, -170, 20]))
  expect(areaAt(sites, world, point(0, 175))).not.toBeNull()
  expect(areaAt(sites, world, point(0, -175))).not.toBeNull()
  expect(areaAt(sites, world, point(0, 0))).toBeNull()
})

test('the name of an area stays in view while the area does', () => {
  const [site] = sitesOf(area('country:RU', 'country', [19.6, 41.2, -169, 81.9]))
  const view = viewAt(56, 40, 5) // about Moscow, far from the middle of Russia
  const anchor = anchorIn(view, site!, world)!
  expect(anchor).not.toBe(site)
  expect(areaAt([site!], world, anchor)).toBe(site)
  expect(anchorIn(viewAt(40, -100, 4), site!, world)).toBeNull()
  const own = anchorIn(viewAt(61.5, 105.3, 3), site!, world)
  expect(own).toBe(site)
})
