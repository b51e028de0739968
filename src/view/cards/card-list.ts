import type { EventNumber } from '../../index/event-index.ts'
import type { CardOrder, CardScope } from './card-order.ts'

/** What the list draws one below the other: cards, and one heading over those without a date. */
export type CardItem =
  | { readonly kind: 'heading'; readonly count: number }
  | { readonly kind: 'card'; readonly event: EventNumber; readonly position: number }

/** The cards that are listed, by their position in the list. */
export class CardList {
  /** How many cards and headings there are. */
  readonly length: number
  /** How many cards there are. */
  readonly cards: number
  /** Position of the heading over those without a date; the length where there is none. */
  readonly #heading: number
  readonly #events: Uint32Array
  readonly #order: CardOrder

  /** @param mask by event number, 1 where it is to be listed */
  constructor(order: CardOrder, mask: Uint8Array, scope: CardScope) {
    this.#order = order
    this.#events = order.pick(scope, mask)
    this.cards = this.#events.length
    this.#heading = scope === 'undated' ? this.cards : this.#firstFrom(order.dated)
    this.length = this.cards + (this.#heading < this.cards ? 1 : 0)
  }

  /** @returns null beyond the ends of the list */
  item(at: number): CardItem | null {
    if (!(at >= 0 && at < this.length)) return null
    if (this.length > this.cards && at === this.#heading)
      return { kind: 'heading', count: this.cards - this.#heading }
    const position = at < this.#heading ? at : at - (this.length - this.cards)
    return { kind: 'card', event: this.#events[position]!, position }
  }

  /** Position of an event's card; -1 where it is not listed. */
  at(event: EventNumber): number {
    const at = this.from(event)
    const item = this.item(at)
    return item?.kind === 'card' && item.event === event ? at : -1
  }

  /** Position of an event's card or, where it is not listed, of the first after it; the length where none is. */
  from(event: EventNumber): number {
    const position = this.#firstFrom(this.#order.rank(event))
    return position < this.#heading || this.length === this.cards ? position : position + 1
  }

  /** The first card whose event stands at or after a rank of the order. */
  #firstFrom(rank: number): number {
    let low = 0
    let high = this.cards
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#order.rank(this.#events[middle]!) < rank) low = middle + 1
      else high = middle
    }
    return low
  }

  /** An estimate of each height, pixels. */
  heights(card: number, heading: number): Float64Array {
    const heights = new Float64Array(this.length).fill(card)
    if (this.length > this.cards) heights[this.#heading] = heading
    return heights
  }
}
