import type { EventIndex, EventNumber } from '../../index/event-index.ts'
import type { DatedEvent } from '../../model/event.ts'

/** Which events the list is about: all, or those that lack something. */
export type CardScope = 'all' | 'unplaced' | 'undated'

/** What the list draws one below the other: a heading over a section, or a card. */
export type CardItem =
  | { readonly kind: 'heading'; readonly count: number }
  | { readonly kind: 'card'; readonly event: EventNumber; readonly position: number }

export interface CardList {
  readonly items: readonly CardItem[]
  /** How many cards there are. */
  readonly count: number
}

/** All events in order of time, those without a date after them in the order of the text. */
export function inCardOrder(index: EventIndex, events: readonly DatedEvent[]): EventNumber[] {
  const undated = [...events.keys()].filter((event) => events[event]!.when === null)
  return [...index.inOrder(), ...undated]
}

/** Whether an event belongs to a scope. */
export const isInScope = ({ when, places }: DatedEvent, scope: CardScope): boolean =>
  scope === 'all' || (scope === 'unplaced' ? places.length === 0 : when === null)

/**
 * The list of cards: what is shown and in scope, in order, with a heading over those without a date.
 *
 * @param order from {@link inCardOrder}
 * @param shown by event number, 1 where it is to be shown
 */
export function cardItems(
  order: readonly EventNumber[],
  events: readonly DatedEvent[],
  shown: Uint8Array,
  scope: CardScope,
): CardList {
  const cards = order.filter((event) => shown[event] === 1 && isInScope(events[event]!, scope))
  const items: CardItem[] = cards.map((event, position) => ({ kind: 'card', event, position }))
  const undated = cards.findIndex((event) => events[event]!.when === null)
  if (scope !== 'undated' && undated >= 0)
    items.splice(undated, 0, { kind: 'heading', count: cards.length - undated })
  return { items, count: cards.length }
}

/**
 * Where what stood first in a list stands in another: the same card, else the first of those after it that is left;
 * the end of the list where none is.
 */
export function sameItem(before: readonly CardItem[], first: number, now: readonly CardItem[]): number {
  const places = new Map(now.map((item, at) => [item.kind === 'card' ? item.event : -1, at]))
  for (const item of before.slice(Math.max(0, first))) {
    const place = item.kind === 'card' ? places.get(item.event) : undefined
    if (place !== undefined) return place
  }
  return Math.max(0, now.length - 1)
}
