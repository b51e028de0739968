import type { EventNumber } from '../index/event-index.ts'
import type { DatedEvent } from '../model/event.ts'
import { spansOverlap } from '../model/span.ts'
import type { Exploration } from './exploration.svelte.ts'

/**
 * Takes the view state over to an exploration that replaces another, as when a text is read anew with another date:
 * the scale, the window where anything is left in it, and the selection where the same event is there again.
 */
export function carryView(from: Exploration, to: Exploration): void {
  to.view.scaleMode = from.view.scaleMode
  const { window, selected } = from.view
  if (window !== null && to.index.inWindow(window).length > 0) to.view.setWindow(window)
  const before = selected === null ? undefined : from.events[selected]
  const again = before ? sameEvent(before, to.events) : null
  if (again !== null) to.view.select(again, 'url')
}

/** The event that is told by the same words: of the same document and main passage, the same title where several are. */
function sameEvent(wanted: DatedEvent, events: readonly DatedEvent[]): EventNumber | null {
  const [passage] = wanted.passages
  const candidates = events
    .map((event, number) => ({ event, number }))
    .filter(({ event }) => event.document === wanted.document && spansOverlap(event.passages[0], passage))
  const best = candidates.find(({ event }) => event.title === wanted.title) ?? candidates[0]
  return best?.number ?? null
}
