import { readWater, readWorld } from '../view/map/basemap/world.ts'
import type { Basemap, LabelRows } from '../view/map/basemap/load.ts'
import type { BundledTopology } from '../view/map/basemap/topojson.ts'

/*
 * Stands in for view/map/basemap/load.ts in a page of one file (see vite.embed.config.ts): the basemap lies in the page,
 * packed.
 */

export const loadCoarse = (): Promise<Basemap> => loadBasemap('coarse')
export const loadFine = (): Promise<Basemap> => loadBasemap('fine')
export const loadLabels = (): Promise<LabelRows> => unpack<LabelRows>('labels')

async function loadBasemap(grain: 'coarse' | 'fine'): Promise<Basemap> {
  const [world, water] = await Promise.all([
    unpack<BundledTopology>(`world-${grain}`),
    unpack<BundledTopology>(`water-${grain}`),
  ])
  return { world: readWorld(world), water: readWater(water) }
}

async function unpack<T>(name: string): Promise<T> {
  const packed = document.querySelector(`script[data-dateline-basemap="${name}"]`)?.textContent
  if (!packed) throw new Error(`This page holds no ${name} of the basemap.`)
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const text = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
  return (await text.json()) as T
}
