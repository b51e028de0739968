import type { EventNumber } from '../../../index/event-index.ts'
import type { DatedEvent } from '../../../model/event.ts'
import { gatherSites } from '../sites.ts'
import type { Site, Sites } from '../sites.ts'

/** More places that are points than this are painted as a field: an object a place would be too slow. */
export const MANY_SITES = 800

/** No event has more places that are told apart by their numbers. */
const MOST_PLACES = 64

export const isManySites = ({ all }: Sites): boolean =>
  all.length > MANY_SITES && all.filter(({ shape }) => shape === 'point').length > MANY_SITES

/**
 * The sites that are there beside a field of points: areas, which are never points, and the places of the events that
 * are spoken of.
 * @param areas sites of all events; only their areas are taken
 */
export function spokenSites(
  events: readonly DatedEvent[],
  spoken: readonly EventNumber[],
  areas: readonly Site[],
): Pick<Sites, 'all' | 'ofEvent'> {
  const known = new Map(areas.map((site, number) => [site.place.id, { ...site, number }]))
  const all: Site[] = [...known.values()]
  const ofEvent: (readonly Site[])[] = []
  const few = gatherSites(spoken.map((event) => events[event]!))
  for (const site of few.all) {
    if (known.has(site.place.id)) continue
    const events = site.events.map((at) => spoken[at]!)
    const first = Math.min(...events)
    const named = {
      ...site,
      // The same whatever else is spoken of, so that its mark stays the same element.
      number: areas.length + first * MOST_PLACES + few.ofEvent[spoken.indexOf(first)]!.indexOf(site),
      events,
      doubtful: new Set(Array.from(site.doubtful, (at) => spoken[at]!)),
    }
    known.set(site.place.id, named)
    all.push(named)
  }
  few.ofEvent.forEach((sites, at) => {
    ofEvent[spoken[at]!] = sites.map(({ place }) => known.get(place.id)!)
  })
  return { all, ofEvent }
}
