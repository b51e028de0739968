import type { EventIndex, EventNumber } from '../../index/event-index.ts'
import type { DatedEvent } from '../../model/event.ts'

/** Which events the list is about: all, or those that lack something. */
export type CardScope = 'all' | 'unplaced' | 'undated'

/** What the list draws one below the other: a heading over a section, or a card. */
export type CardItem =
  | { readonly kind: 'heading'; readonly text: string }
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
  const dated = cards.findIndex((event) => events[event]!.when === null)
  const items: CardItem[] = cards.map((event, position) => ({ kind: 'card', event, position }))
  if (scope !== 'undated' && dated >= 0)
    items.splice(dated, 0, { kind: 'heading', text: `Without a date: ${cards.length - dated}` })
  return { items, count: cards.length }
}
