import { worldPixels } from './mercator.ts'
import type { Site } from './sites.ts'

/** Sites that are drawn as one mark at a zoom. */
export interface SiteGroup {
  /** Stays the same while the group has the same first site. */
  readonly key: string
  /** The one with the most events first. */
  readonly sites: readonly [Site, ...Site[]]
}

/** Pixels between two marks that a finger can tell apart. */
const APART = 42

/** From this zoom on only marks that hide each other are drawn as one. */
const CLOSE_ZOOM = 9
const APART_CLOSE = 22

/** Pixels: an area that is smaller than this is no more than a point. */
const LEAST_AREA = 44

/**
 * Groups the sites that would be drawn too near to each other at a zoom: each site joins the busiest one within reach.
 * Areas stand alone, once they are large enough to be seen as such. Which group a site is in depends on nothing but the zoom, so that marks stay where they are while
 * time is scrubbed. About O(n).
 */
export function groupSites(sites: readonly Site[], zoom: number): SiteGroup[] {
  const reach = (zoom >= CLOSE_ZOOM ? APART_CLOSE : APART) / worldPixels(zoom)
  const least = LEAST_AREA / worldPixels(zoom)
  const isPoint = ({ shape, box }: Site): boolean =>
    shape === 'point' || (box.east - box.west < least && box.south - box.north < least)
  const heads = new HeadGrid(reach)
  const groups: [Site, ...Site[]][] = []
  const busiestFirst = sites.toSorted(
    (a, b) =>
      b.events.length - a.events.length ||
      Number(b.place.kind === 'city') - Number(a.place.kind === 'city') ||
      b.place.population - a.place.population ||
      a.number - b.number,
  )
  for (const site of busiestFirst) {
    const near = isPoint(site) ? heads.near(site) : -1
    if (near >= 0) groups[near]!.push(site)
    else {
      if (isPoint(site)) heads.add(site, groups.length)
      groups.push([site])
    }
  }
  return groups.map((members) => ({
    key: `${members.length > 1 ? 'c' : 's'}${members[0].number}`,
    sites: members,
  }))
}

/** The heads of groups in squares as wide as their reach. */
class HeadGrid {
  readonly #reach: number
  readonly #columns: number
  readonly #cells = new Map<number, { site: Site; group: number }[]>()

  constructor(reach: number) {
    this.#reach = reach
    this.#columns = Math.ceil(1 / reach) + 2
  }

  add(site: Site, group: number): void {
    const cell = this.#cell(site.x, site.y)
    const heads = this.#cells.get(cell)
    if (heads === undefined) this.#cells.set(cell, [{ site, group }])
    else heads.push({ site, group })
  }

  /** The group of the nearest head within reach; -1 where there is none. */
  near({ x, y }: Site): number {
    let best = this.#reach ** 2
    let found = -1
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++)
        for (const { site, group } of this.#cells.get(
          this.#cell(x + dx * this.#reach, y + dy * this.#reach),
        ) ?? []) {
          const distance = (site.x - x) ** 2 + (site.y - y) ** 2
          if (distance < best) [best, found] = [distance, group]
        }
    return found
  }

  #cell(x: number, y: number): number {
    return Math.floor(y / this.#reach) * this.#columns + Math.floor(x / this.#reach)
  }
}
