import type { EventNumber } from '../../index/event-index.ts'
import type { WorldPoint } from './mercator.ts'
import type { SiteGroup } from './clusters.ts'
import type { Site } from './sites.ts'

/** One mark on the map: a place, or several that are too near to each other to be told apart. */
export interface Mark extends WorldPoint {
  readonly key: string
  /** `pin` one place that is a point, `cluster` several, `area` a place that covers an area. */
  readonly kind: 'pin' | 'cluster' | 'area'
  /** Those with an event that is shown, the busiest first. */
  readonly sites: readonly [Site, ...Site[]]
  /** How many events are shown here, each counted once. */
  readonly count: number
  /** The one event, where there is but one; else -1. */
  readonly only: EventNumber
  /** Whether all that is shown here may have happened elsewhere. */
  readonly isDoubtful: boolean
}

/** What the map marks of the groups: those with an event that is shown. O(events). */
export function marksOf(groups: readonly SiteGroup[], shown: Uint8Array): Mark[] {
  // Of one site each event is there once anyway.
  const isShared = groups.some(({ sites }) => sites.length > 1)
  const countedFor = new Int32Array(isShared ? shown.length : 0).fill(-1)
  const marks: Mark[] = []
  groups.forEach(({ key, sites }, group) => {
    let count = 0
    let only = -1
    let isDoubtful = true
    const live: Site[] = []
    for (const site of sites) {
      let isLive = false
      for (const event of site.events) {
        if (shown[event] !== 1) continue
        isLive = true
        isDoubtful &&= site.doubtful.has(event)
        if (isShared && countedFor[event] === group) continue
        if (isShared) countedFor[event] = group
        only = event
        count++
      }
      if (isLive) live.push(site)
    }
    const [first, ...rest] = live
    if (first === undefined) return
    marks.push({
      key,
      kind: first.shape === 'area' ? 'area' : rest.length > 0 ? 'cluster' : 'pin',
      sites: [first, ...rest],
      // Where the group stands, so that its mark stays while time is scrubbed.
      x: rest.length > 0 ? sites[0].x : first.x,
      y: rest.length > 0 ? sites[0].y : first.y,
      count,
      only: count === 1 ? only : -1,
      isDoubtful,
    })
  })
  return marks
}

/** The events that are shown at a mark, ascending. */
export function eventsAt({ sites }: Mark, shown: Uint8Array): EventNumber[] {
  const found = new Set(sites.flatMap(({ events }) => events.filter((event) => shown[event] === 1)))
  return [...found].sort((a, b) => a - b)
}

/** Sites that have no event that is shown. */
export const pastSites = (sites: readonly Site[], shown: Uint8Array): Site[] =>
  sites.filter(({ shape, events }) => shape === 'point' && !events.some((event) => shown[event] === 1))
