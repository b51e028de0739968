import type { Chronology } from './chronology.ts'
import type { FacetColumn } from './facets.ts'
import type { TimeWindow } from './time-window.ts'

/** A row of running counts is kept at so many places of an order that all rows together have about this many counts. */
const TABLE = 1 << 18
/** Below this it is quicker to look at the events than at a row. */
const LEAST_BLOCK = 512

/**
 * How many events have each value of a facet, in any window: counts are kept along the order of the beginnings and
 * along that of the ends, so that a window costs a difference of two rows and a look at less than two blocks of events.
 */
export class FacetTally {
  /** Counts of all admitted events, those without a date too. */
  readonly all: Uint32Array
  readonly #chronology: Chronology
  readonly #begun: RunningCounts
  readonly #ended: RunningCounts

  /** @param admits whether an event is counted, by its number */
  constructor(
    column: FacetColumn,
    chronology: Chronology,
    admits: (event: number) => boolean,
    total: number,
  ) {
    this.#chronology = chronology
    this.#begun = new RunningCounts(column, chronology.byStart, admits)
    this.#ended = new RunningCounts(column, chronology.byEnd, admits)
    this.all = tally(column, total, admits)
  }

  /** Counts of the admitted events that overlap a window, by the position of the value in the facet's list. */
  in({ start, end }: TimeWindow): Uint32Array {
    const counts = this.#begun.before(this.#chronology.begunBefore(end))
    const ended = this.#ended.before(this.#chronology.endedBy(start))
    for (let value = 0; value < counts.length; value++) counts[value]! -= ended[value]!
    return counts
  }
}

/** Counts by value of the events before any position of an order. */
class RunningCounts {
  readonly #column: FacetColumn
  readonly #order: Uint32Array
  readonly #admits: (event: number) => boolean
  readonly #block: number
  /** The counts before each multiple of the block, row after row. */
  readonly #rows: Uint32Array

  constructor(column: FacetColumn, order: Uint32Array, admits: (event: number) => boolean) {
    this.#column = column
    this.#order = order
    this.#admits = admits
    const values = column.values.length
    this.#block = Math.max(LEAST_BLOCK, Math.ceil((order.length * values) / TABLE))
    const blocks = Math.floor(order.length / this.#block) + 1
    this.#rows = new Uint32Array(blocks * values)
    const running = new Uint32Array(values)
    for (let block = 1; block < blocks; block++) {
      this.#add(running, (block - 1) * this.#block, block * this.#block)
      this.#rows.set(running, block * values)
    }
  }

  before(position: number): Uint32Array {
    const values = this.#column.values.length
    const block = Math.floor(position / this.#block)
    const counts = this.#rows.slice(block * values, (block + 1) * values)
    this.#add(counts, block * this.#block, position)
    return counts
  }

  #add(counts: Uint32Array, from: number, to: number): void {
    for (let i = from; i < to; i++)
      if (this.#admits(this.#order[i]!)) addTo(counts, this.#column, this.#order[i]!)
  }
}

/** How many of the first `total` events have each value of a facet. */
export function tally(column: FacetColumn, total: number, admits: (event: number) => boolean): Uint32Array {
  const counts = new Uint32Array(column.values.length)
  for (let event = 0; event < total; event++) if (admits(event)) addTo(counts, column, event)
  return counts
}

function addTo(counts: Uint32Array, { offsets, codes }: FacetColumn, event: number): void {
  if (offsets === null) counts[codes[event]!]! += 1
  else for (let i = offsets[event]!; i < offsets[event + 1]!; i++) counts[codes[i]!]! += 1
}
