import type { EventNumber } from '../index/event-index.ts'
import type { DatedEvent } from '../model/event.ts'
import { spansOverlap } from '../model/span.ts'
import type { Exploration } from './exploration.svelte.ts'

/**
 * Takes the view state over to an exploration that replaces another, as when a text is read anew with another date:
 * how time is laid out, the window where anything is left in it, and the selection where the same event is there again.
 * Filters go over only to the same documents: in others they would hide what nobody has looked at yet.
 */
export function carryView(from: Exploration, to: Exploration): void {
  const { window, selected, scaleMode, laneMode, timeMode, filters } = from.view
  Object.assign(to.view, { scaleMode, laneMode, timeMode })
  if (documentsOf(from) === documentsOf(to)) to.view.filters = filters
  if (window !== null && to.index.inWindow(window).length > 0) to.view.setWindow(window)
  const before = selected === null ? undefined : from.events[selected]
  const again = before ? sameEvent(before, to.events) : null
  if (again !== null) to.view.select(again, 'url')
}

const documentsOf = ({ dossier }: Exploration): string =>
  JSON.stringify(dossier.readings.map(({ document }) => document.id))

/** The event that is told by the same words: of the same document and main passage, the same title where several are. */
function sameEvent(wanted: DatedEvent, events: readonly DatedEvent[]): EventNumber | null {
  const [passage] = wanted.passages
  const candidates = events
    .map((event, number) => ({ event, number }))
    .filter(({ event }) => event.document === wanted.document && spansOverlap(event.passages[0], passage))
  const best = candidates.find(({ event }) => event.title === wanted.title) ?? candidates[0]
  return best?.number ?? null
}
