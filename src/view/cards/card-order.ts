import type { EventNumber } from '../../index/event-index.ts'
import type { DatedEvent } from '../../model/event.ts'

/** Which events a list is about: all, or those that lack something. */
export type CardScope = 'all' | 'unplaced' | 'undated'

const UNPLACED = 1
const UNDATED = 2

/** The order in which events are listed: by time, those without a date after them in the order of the text. */
export class CardOrder {
  /** How many of them have a date. */
  readonly dated: number
  /** Event numbers in that order. */
  readonly events: Uint32Array
  /** By event number, its position in that order. */
  readonly #ranks: Uint32Array
  /** By event number, what it lacks. */
  readonly #lacks: Uint8Array

  /** @param byTime numbers of the dated events in order of time */
  constructor(events: readonly DatedEvent[], byTime: Uint32Array) {
    this.events = new Uint32Array(events.length)
    this.#ranks = new Uint32Array(events.length)
    this.#lacks = new Uint8Array(events.length)
    this.events.set(byTime)
    this.dated = byTime.length
    let next = this.dated
    events.forEach(({ when, places }, event) => {
      if (when === null) this.events[next++] = event
      this.#lacks[event] = (places.length === 0 ? UNPLACED : 0) | (when === null ? UNDATED : 0)
    })
    this.events.forEach((event, rank) => (this.#ranks[event] = rank))
  }

  /** Position of an event in this order. */
  rank(event: EventNumber): number {
    return this.#ranks[event] ?? -1
  }

  isIn(event: EventNumber, scope: CardScope): boolean {
    return (this.#lacks[event]! & bitsOf(scope)) === bitsOf(scope)
  }

  /** How many events of a scope there are, and how many of those a mask shows. */
  count(scope: CardScope, mask: Uint8Array): { readonly total: number; readonly shown: number } {
    const bits = bitsOf(scope)
    let total = 0
    let shown = 0
    for (let event = 0; event < mask.length; event++) {
      if ((this.#lacks[event]! & bits) !== bits) continue
      total++
      shown += mask[event]!
    }
    return { total, shown }
  }

  /** The events of a scope that a mask shows, in this order. */
  pick(scope: CardScope, mask: Uint8Array): Uint32Array {
    const bits = bitsOf(scope)
    const picked = new Uint32Array(this.events.length)
    let count = 0
    for (const event of this.events)
      if (mask[event] === 1 && (this.#lacks[event]! & bits) === bits) picked[count++] = event
    return picked.subarray(0, count)
  }
}

const bitsOf = (scope: CardScope): number => (scope === 'all' ? 0 : scope === 'unplaced' ? UNPLACED : UNDATED)
