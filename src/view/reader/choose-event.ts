import type { EventNumber } from '../../index/event-index.ts'
import type { DatedEvent } from '../../model/event.ts'

/**
 * Which of the events that share a passage is meant by pointing at a place in it: the one that the date there dates;
 * else the one that is told in the fewest words there; else the first. Where that one is selected already, the next.
 */
export function chooseEvent(
  candidates: readonly EventNumber[],
  events: readonly DatedEvent[],
  at: { readonly offset: number; readonly date: number; readonly selected: EventNumber | null },
): EventNumber | null {
  const ranked = [...candidates].sort(
    (a, b) =>
      rank(events[a]!, at) - rank(events[b]!, at) ||
      lengthAt(events[a]!, at.offset) - lengthAt(events[b]!, at.offset),
  )
  const selected = at.selected === null ? -1 : ranked.indexOf(at.selected)
  return ranked[(selected + 1) % ranked.length] ?? null
}

const rank = (event: DatedEvent, { date }: { readonly date: number }): number =>
  date >= 0 && event.dateMention === date ? 0 : 1

/** Code units of the passage of an event in which an offset lies. */
function lengthAt(event: DatedEvent, offset: number): number {
  const passage = event.passages.find(({ start, end }) => start <= offset && offset < end)
  return passage ? passage.end - passage.start : Infinity
}
