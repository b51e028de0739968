import { isInside } from './basemap/outlines.ts'
import type { Polygon } from './basemap/outlines.ts'
import type { World } from './basemap/world.ts'
import { nearestCopy } from './mercator.ts'
import type { WorldPoint } from './mercator.ts'
import type { Site } from './sites.ts'
import { isInView } from './view-box.ts'
import type { ViewBox } from './view-box.ts'

const LAYERS = ['countries', 'regions'] as const

/** The outline of a place, where a world draws it. */
export function outlineOf(world: World | null, { place }: Site): readonly Polygon[] | null {
  for (const layer of LAYERS) {
    const polygons = world?.outlines.areas[layer]?.get(place.id)
    if (polygons !== undefined) return polygons
  }
  return null
}

/** Whether an area covers a point: within its outline, or the oval in its extent; the sea does not cover land. */
function covers(site: Site, world: World | null, { x, y }: WorldPoint): boolean {
  const { west, north, east, south } = site.box
  const near = nearestCopy(x, (west + east) / 2)
  if (near < west || near > east || y < north || y > south) return false
  const outline = outlineOf(world, site)
  if (outline !== null && world !== null)
    return isInside(world.outlines, outline, { x: x - Math.floor(x), y })
  const isInOval =
    ((near - west) / (east - west) - 0.5) ** 2 + ((y - north) / (south - north) - 0.5) ** 2 <= 0.25
  if (!isInOval || site.place.kind !== 'sea' || world === null) return isInOval
  return !isInside(world.outlines, world.land, { x: x - Math.floor(x), y })
}

/** The smallest area at a point of the world; null where there is none. */
export function areaAt(sites: readonly Site[], world: World | null, point: WorldPoint): Site | null {
  const size = ({ box }: Site): number => (box.east - box.west) * (box.south - box.north)
  return sites
    .filter((site) => covers(site, world, point))
    .reduce<Site | null>((best, site) => (best === null || size(site) < size(best) ? site : best), null)
}

/** Pixels that the name of an area keeps from the edge of the view. */
const INSET = 30
/** Where in the view to look for the area, in parts of it: the middle first. */
const PARTS = [0.5, 0.3, 0.7, 0.15, 0.85] as const

/**
 * Where the name of an area stands in a view: at its own point, where that is in view, else somewhere in view where the
 * area is; null where it is out of view.
 */
export function anchorIn(view: ViewBox, site: Site, world: World | null): WorldPoint | null {
  if (isInView(view, site, INSET)) return site
  for (const across of PARTS)
    for (const down of PARTS) {
      const x = (view.left + across * view.width) / view.scale
      const point = { x: x - Math.floor(x), y: (view.top + down * view.height) / view.scale }
      if (covers(site, world, point)) return point
    }
  return isInView(view, site) ? site : null
}
