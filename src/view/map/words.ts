import type { DatedEvent } from '../../model/event.ts'
import { countWords } from '../words/count-words.ts'
import { STATUS_WORDS } from '../words/status-words.ts'
import { whenWords } from '../words/when-words.ts'
import type { Mark } from './marks.ts'
import type { Site } from './sites.ts'
import { isInDoubt } from './sites.ts'

/** How sure it is that an event happened at a place, in words; "" where it is said. */
export function doubtWords(event: DatedEvent, { place }: Site): string {
  const placings = event.places.filter((placing) => placing.place.id === place.id)
  if (!placings.every(isInDoubt)) return ''
  return placings[0]?.basis === 'context' ? 'place taken from the context' : 'place not sure'
}

/** When an event was and how it is told, in words: `4 March 2019, planned`. */
export function timeWords({ when, status }: DatedEvent): string {
  return [when ? whenWords(when) : 'no date', STATUS_WORDS[status]].filter(Boolean).join(', ')
}

/** What a mark stands for: `Leipzig`, `Saxony (an area)`, `4 places near Leipzig`. */
export function markPlaceWords({ kind, sites }: Mark): string {
  const { name } = sites[0].place
  if (kind === 'cluster') return `${sites.length} places near ${name}`
  return kind === 'area' ? `${name} (an area)` : name
}

/** The name of a mark for a person who hears it: it holds what is written on the mark. */
export function markWords(mark: Mark, events: readonly DatedEvent[]): string {
  const [event] = events
  const place = markPlaceWords(mark)
  const counted = `${place}: ${eventsWords(mark.count)}`
  if (events.length !== 1 || event === undefined) return counted
  if (mark.kind === 'cluster') return `${counted}: ${event.title}, ${timeWords(event)}`
  return [event.title, timeWords(event), place, doubtWords(event, mark.sites[0])].filter(Boolean).join(', ')
}

export const eventsWords = (count: number): string => countWords(count, 'event')

/** Where an event was, for one line: `Leipzig`, `Leipzig and 4 other places`. */
export function placesOfEvent({ places }: DatedEvent, { place }: Site): string {
  const others = new Set(places.map(({ place: { id } }) => id).filter((id) => id !== place.id)).size
  return others === 0 ? place.name : `${place.name} and ${countWords(others, 'other place')}`
}
