import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readWorld } from '../../../src/view/map/basemap/world.ts'
import { mapPicture } from '../../../src/view/static/map-picture.ts'
import { storyOf } from './story.ts'

const file = new URL('../../../src/view/map/data/world-coarse.json', import.meta.url)
const world = readWorld(JSON.parse(await readFile(file, 'utf8')))
const at = (...places: readonly number[]): object => ({
  title: 'One',
  places: places.map((place) => ({ place })),
})

describe('a map without a script', () => {
  it('names its places with the numbers of their events, and shows the land', () => {
    const svg = mapPicture(storyOf(at(0), at(0, 1)), world)!.text
    expect(svg).toContain('aria-label="Map of 2 places"')
    expect(svg).toContain('Lyon <tspan font-weight="600">(1, 2)</tspan>')
    expect(svg).toContain('Nice <tspan font-weight="600">(2)</tspan>')
    expect(svg).toMatch(/<path d="M-?\d+ -?\d+L/)
    expect(svg.length).toBeLessThan(20_000)
  })

  it('draws a country as an area and no pin, across the antimeridian too', () => {
    const svg = mapPicture(storyOf(at(2)), world)!.text
    expect(svg).toContain('<ellipse')
    expect(svg).not.toContain('<circle')
    expect(svg).toContain('Fiji')
    expect(svg).not.toMatch(/NaN|Infinity|style/)
  })

  it('is none where no event has a place', () => {
    expect(mapPicture(storyOf({ title: 'Nowhere' }), world)).toBeNull()
  })
})
