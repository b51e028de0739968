import type { Exploration } from './exploration.svelte.ts'
import type { Address } from './url.ts'

/** Where an exploration is now, but for the documents, which are the library's. */
export function placeIn({ events, view }: Exploration): Omit<Address, 'documents'> {
  const { window, selected, scaleMode, laneMode, timeMode, filters, mapPlace } = view
  const event = selected === null ? null : (events[selected]?.id ?? null)
  return { window, event, scaleMode, laneMode, timeMode, filters, map: mapPlace }
}

/** Goes to a place in an exploration; answers whether the event that it names is there. */
export function goTo(
  { events, view }: Exploration,
  { window, event, scaleMode, laneMode, timeMode, filters, map }: Omit<Address, 'documents'>,
): boolean {
  view.setWindow(window)
  view.scaleMode = scaleMode
  view.laneMode = laneMode
  view.timeMode = timeMode
  view.filters = filters
  if (map !== null) view.mapTarget = { kind: 'point', ...map }
  else if (view.mapPlace !== null) view.mapTarget = { kind: 'shown' }
  view.mapPlace = map
  const number = event === null ? -1 : events.findIndex(({ id }) => id === event)
  view.select(number < 0 ? null : number, 'url')
  return event === null || number >= 0
}
