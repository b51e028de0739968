import type { BundledTopology } from './topojson.ts'
import { readWater, readWorld } from './world.ts'
import type { Water, World } from './world.ts'

export interface Basemap {
  readonly world: World
  readonly water: Water
}

/** A row of the names on the map: the zoom from which it may be written, the name, longitude and latitude. */
export type LabelRow = readonly [zoom: number, name: string, lon: number, lat: number]

export interface LabelRows {
  readonly countries: readonly LabelRow[]
  readonly cities: readonly LabelRow[]
}

/** Loads and decodes once, however many maps ask; a failure is tried again when next asked. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null
      throw error
    }))
}

// As text, which JSON.parse reads much faster than a JavaScript engine reads the same in a module.

/** The world in few points, for a quick first look. */
export const loadCoarse = once(async () => {
  const [world, water] = await Promise.all([
    import('../data/world-coarse.json?raw'),
    import('../data/water-coarse.json?raw'),
  ])
  return basemapOf(world.default, water.default)
})

/** The world in many points, with the regions of its countries. */
export const loadFine = once(async () => {
  const [world, water] = await Promise.all([
    import('../data/world-fine.json?raw'),
    import('../data/water-fine.json?raw'),
  ])
  return basemapOf(world.default, water.default)
})

export const loadLabels = once(async () => {
  const { default: text } = await import('../data/labels.json?raw')
  return JSON.parse(text) as LabelRows
})

const basemapOf = (world: string, water: string): Basemap => ({
  world: readWorld(JSON.parse(world) as BundledTopology),
  water: readWater(JSON.parse(water) as BundledTopology),
})
