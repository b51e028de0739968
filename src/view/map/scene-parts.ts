import type { EventIndex, EventNumber } from '../../index/event-index.ts'
import { groupSites } from './clusters.ts'
import { eventsAt } from './marks.ts'
import type { Mark } from './marks.ts'
import type { Site, Sites } from './sites.ts'
import { markSize } from './mark-look.ts'
import { nearestCopy } from './mercator.ts'
import type { WorldPoint } from './mercator.ts'

/** The mark at which each site is shown, by the site's number. */
export const marksBySite = (marks: readonly Mark[]): ReadonlyMap<number, Mark> =>
  new Map(marks.flatMap((mark) => mark.sites.map(({ number }) => [number, mark] as const)))

/** The places of events, each once. */
export const sitesOfEvents = (
  { ofEvent }: Pick<Sites, 'ofEvent'>,
  events: readonly EventNumber[],
): ReadonlySet<Site> => new Set(events.flatMap((event) => ofEvent[event] ?? []))

/** Where sites are drawn, each point once: at their marks, at themselves where they are filtered out. */
export const pointsOf = (sites: readonly Site[], markAt: ReadonlyMap<number, Mark>): WorldPoint[] => [
  ...new Set(sites.map((site) => markAt.get(site.number) ?? site)),
]

/** Marks in the order of their first events in time; those without a dated event come last. */
export function inOrderOfTime(marks: readonly Mark[], shown: Uint8Array, index: EventIndex): Mark[] {
  const rank = new Float64Array(shown.length).fill(Infinity)
  index.inOrder().forEach((event, i) => (rank[event] = i))
  const first = (mark: Mark): number =>
    eventsAt(mark, shown).reduce((least, event) => Math.min(least, rank[event]!), Infinity)
  return marks
    .map((mark) => ({ mark, at: first(mark) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ mark }) => mark)
}

/**
 * The zoom at which the places of a cluster come apart; null where they do not, as far as the map goes.
 * @param from zoom that is shown now
 */
export function splittingZoom({ sites }: Mark, from: number, most: number): number | null {
  for (let zoom = Math.floor(from) + 1; zoom <= most; zoom++)
    if (groupSites(sites, zoom).length > 1) return zoom
  return null
}

/** The mark that is painted at a point of the world, the nearest of several; null where there is none. */
export function markUnder(marks: readonly Mark[], point: WorldPoint, scale: number): Mark | null {
  let best = Infinity
  let found: Mark | null = null
  for (const mark of marks) {
    const distance = scale * Math.hypot(nearestCopy(mark.x, point.x) - point.x, mark.y - point.y)
    if (distance < best && distance <= Math.max(markSize(mark), LEAST_TARGET) / 2)
      [best, found] = [distance, mark]
  }
  return found
}

/** Pixels across that can be hit. */
const LEAST_TARGET = 24
