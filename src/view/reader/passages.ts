import type { EventNumber } from '../../index/event-index.ts'
import type { DatedEvent } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import { SpanList } from './span-list.ts'

/** Where an event is told. */
export interface Passage extends Span {
  readonly event: EventNumber
  /** The event's main passage, not one where it is told again. */
  readonly isMain: boolean
}

/** All passages of one document, each spoken of by its number: those of the first event first, its main one leading. */
export class Passages {
  readonly list: SpanList
  readonly #spans: readonly Span[]
  /** By passage, the event that it tells; by event of the document, the number of its main passage. */
  readonly #events: Uint32Array
  readonly #mains: Uint32Array
  readonly #firstEvent: EventNumber

  /** @param firstEvent number of the document's first event */
  constructor(events: readonly DatedEvent[], firstEvent: EventNumber) {
    const spans: Span[] = []
    this.#mains = new Uint32Array(events.length)
    const tells: EventNumber[] = []
    events.forEach(({ passages }, event) => {
      this.#mains[event] = spans.length
      for (const passage of passages) {
        spans.push(passage)
        tells.push(firstEvent + event)
      }
    })
    this.#spans = spans
    this.#firstEvent = firstEvent
    this.#events = Uint32Array.from(tells)
    this.list = new SpanList(spans)
  }

  get(passage: number): Passage {
    const { start, end } = this.#spans[passage]!
    const event = this.#events[passage]!
    return { start, end, event, isMain: this.mainOf(event) === passage }
  }

  /** Number of an event's main passage. */
  mainOf(event: EventNumber): number {
    return this.#mains[event - this.#firstEvent]!
  }
}
