import type { DatedEvent } from '../model/event.ts'
import type { Extent } from '../model/where.ts'

/** Number of an event: its position in the list that the index was built from. */
export type EventNumber = number

/** A half-open stretch of civil time in milliseconds; see {@link When}. */
export interface TimeWindow {
  readonly start: number
  readonly end: number
}

const MAGIC = 0x31784944 // "DIx1", little endian
const HEADER_BYTES = 16

/**
 * All events of a dossier by time and by place, in one buffer that can be transferred.
 *
 * Layout, after a header of four 32-bit words (magic, number of dated events, number of event-place pairs, number of
 * events): starts, ends and the running maximum of ends as float64, all in order of start; then longitudes and
 * latitudes as float32; then the event number of each dated event and of each pair as uint32.
 */
export class EventIndex {
  readonly buffer: ArrayBuffer
  /** How many events were indexed, dated or not. */
  readonly total: number
  /** How many of them have a date. */
  readonly dated: number
  readonly #starts: Float64Array
  readonly #ends: Float64Array
  readonly #latestEnds: Float64Array
  readonly #longitudes: Float32Array
  readonly #latitudes: Float32Array
  readonly #order: Uint32Array
  readonly #placed: Uint32Array

  /**
   * @param buffer made by {@link buildEventIndex}
   * @throws RangeError where the buffer was not made by it
   */
  constructor(buffer: ArrayBuffer) {
    const header = buffer.byteLength < HEADER_BYTES ? null : new Uint32Array(buffer, 0, 4)
    if (header?.[0] !== MAGIC)
      throw new RangeError('This buffer holds no event index; make one with buildEventIndex(events).')
    const [, dated = 0, placed = 0, total = 0] = header
    if (buffer.byteLength !== byteLength(dated, placed))
      throw new RangeError(
        `An event index of this head has ${byteLength(dated, placed)} bytes, not ${buffer.byteLength}.`,
      )
    this.buffer = buffer
    this.total = total
    this.dated = dated
    let offset = HEADER_BYTES
    const next = <A>(Type: new (b: ArrayBuffer, o: number, n: number) => A, bytes: number, n: number): A => {
      const view = new Type(buffer, offset, n)
      offset += bytes * n
      return view
    }
    this.#starts = next(Float64Array, 8, dated)
    this.#ends = next(Float64Array, 8, dated)
    this.#latestEnds = next(Float64Array, 8, dated)
    this.#longitudes = next(Float32Array, 4, placed)
    this.#latitudes = next(Float32Array, 4, placed)
    this.#order = next(Uint32Array, 4, dated)
    this.#placed = next(Uint32Array, 4, placed)
  }

  /** From the first known beginning to the last known end; null where no event has a date. Open ends do not count. */
  get extent(): TimeWindow | null {
    let start = Infinity
    let end = -Infinity
    for (let i = 0; i < this.dated; i++) {
      for (const time of [this.#starts[i]!, this.#ends[i]!]) {
        if (!Number.isFinite(time)) continue
        start = Math.min(start, time)
        end = Math.max(end, time)
      }
    }
    return start <= end ? { start, end } : null
  }

  /** Numbers of the dated events that overlap a window, in order of their beginning. */
  inWindow(window: TimeWindow): EventNumber[] {
    const found: EventNumber[] = []
    const last = lowerBound(this.#starts, window.end)
    for (let i = upperBound(this.#latestEnds, window.start); i < last; i++)
      if (this.#ends[i]! > window.start) found.push(this.#order[i]!)
    return found
  }

  /** Numbers of all dated events, in order of their beginning. */
  inOrder(): EventNumber[] {
    return Array.from(this.#order)
  }

  /**
   * How many events overlap each of `bins` equal parts of a window.
   * @throws RangeError where `bins` is not a whole number above 0 or the window is empty or endless
   */
  density(window: TimeWindow, bins: number): Uint32Array {
    const width = (window.end - window.start) / bins
    if (!Number.isInteger(bins) || bins < 1)
      throw new RangeError(`bins must be a whole number above 0, not ${bins}`)
    if (!(width > 0 && Number.isFinite(width)))
      throw new RangeError(
        `the window must have a beginning before its end, not ${window.start} to ${window.end}`,
      )
    // One event more at the bin of its beginning and one less after the bin of its end, then a running sum.
    const change = new Int32Array(bins + 1)
    for (let i = 0; i < this.dated; i++) {
      const start = this.#starts[i]!
      const end = this.#ends[i]!
      if (start >= window.end || end <= window.start) continue
      const from = Math.max(0, Math.floor((start - window.start) / width))
      const to = Math.min(bins, Math.max(from + 1, Math.ceil((end - window.start) / width)))
      change[Math.min(from, bins - 1)]! += 1
      change[to]! -= 1
    }
    const counts = new Uint32Array(bins)
    let running = 0
    for (let bin = 0; bin < bins; bin++) counts[bin] = running += change[bin]!
    return counts
  }

  /** Number of the event that begins nearest to a time, the earlier of two; -1 where none has a date. */
  nearest(time: number): EventNumber {
    const after = lowerBound(this.#starts, time)
    if (after === this.dated) return this.dated === 0 ? -1 : this.#order[after - 1]!
    if (after === 0) return this.#order[0]!
    return time - this.#starts[after - 1]! <= this.#starts[after]! - time
      ? this.#order[after - 1]!
      : this.#order[after]!
  }

  /** Numbers of the events with a place within bounds (degrees), ascending, each once. */
  withinBounds([west, south, east, north]: Extent): EventNumber[] {
    const found = new Set<EventNumber>()
    for (let i = 0; i < this.#placed.length; i++) {
      const lon = this.#longitudes[i]!
      const lat = this.#latitudes[i]!
      const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
      if (across && lat >= south && lat <= north) found.add(this.#placed[i]!)
    }
    return [...found].sort((a, b) => a - b)
  }
}

/** Indexes events by time and place. Their numbers are their positions in `events`. O(n log n). */
export function buildEventIndex(events: readonly DatedEvent[]): EventIndex {
  const order = events
    .map((event, number) => ({ number, when: event.when }))
    .filter((entry) => entry.when !== null)
    .sort(
      (a, b) =>
        compare(a.when!.start, b.when!.start) || compare(a.when!.end, b.when!.end) || a.number - b.number,
    )
  const pairs = events.flatMap((event, number) => event.places.map(({ place }) => ({ number, place })))
  const buffer = new ArrayBuffer(byteLength(order.length, pairs.length))
  new Uint32Array(buffer, 0, 4).set([MAGIC, order.length, pairs.length, events.length])
  const times = new Float64Array(buffer, HEADER_BYTES, order.length * 3)
  let latest = -Infinity
  order.forEach(({ when }, i) => {
    latest = Math.max(latest, when!.end)
    times[i] = when!.start
    times[i + order.length] = when!.end
    times[i + 2 * order.length] = latest
  })
  const degrees = new Float32Array(buffer, HEADER_BYTES + times.byteLength, pairs.length * 2)
  pairs.forEach(({ place }, i) => {
    degrees[i] = place.lon
    degrees[i + pairs.length] = place.lat
  })
  const numbers = new Uint32Array(buffer, HEADER_BYTES + times.byteLength + degrees.byteLength)
  numbers.set(order.map((entry) => entry.number))
  numbers.set(
    pairs.map((pair) => pair.number),
    order.length,
  )
  return new EventIndex(buffer)
}

const byteLength = (dated: number, placed: number): number => HEADER_BYTES + dated * 28 + placed * 12

/** Like `a - b`, but right for infinities of the same sign. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/** First position whose value is at least `wanted`. */
const lowerBound = (sorted: Float64Array, wanted: number): number => bound(sorted, (value) => value < wanted)

/** First position whose value is above `wanted`. */
const upperBound = (sorted: Float64Array, wanted: number): number => bound(sorted, (value) => value <= wanted)

function bound(sorted: Float64Array, isBefore: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(sorted[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
