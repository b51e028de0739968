import type { Chronology } from './chronology.ts'
import type { TimeWindow } from './time-window.ts'

/**
 * By event number, 1 for each event of a chronology that overlaps a window. It remembers the last mask, so that the next
 * window costs a copy and a look at the events that come or go.
 */
export class WindowMask {
  readonly #total: number
  #last: { readonly chronology: Chronology; readonly begun: number; readonly ended: number } | null = null
  #mask: Uint8Array

  /** @param total how many events there are, dated or not */
  constructor(total: number) {
    this.#total = total
    this.#mask = new Uint8Array(total)
  }

  /** A mask that nobody changes later. */
  of(chronology: Chronology, window: TimeWindow): Uint8Array {
    const begun = chronology.begunBefore(window.end)
    const ended = chronology.endedBy(window.start)
    const last = this.#last?.chronology === chronology ? this.#last : { begun: 0, ended: 0 }
    const mask = this.#last?.chronology === chronology ? this.#mask.slice() : new Uint8Array(this.#total)
    // Each event is counted up where it has begun and down where it has ended: 0 or 1 when all is done.
    const { byStart, byEnd } = chronology
    for (let i = last.begun; i < begun; i++) mask[byStart[i]!]! += 1
    for (let i = begun; i < last.begun; i++) mask[byStart[i]!]! -= 1
    for (let i = last.ended; i < ended; i++) mask[byEnd[i]!]! -= 1
    for (let i = ended; i < last.ended; i++) mask[byEnd[i]!]! += 1
    this.#last = { chronology, begun, ended }
    this.#mask = mask
    return mask
  }
}
