import type { DatedEvent } from '../model/event.ts'
import type { Extent } from '../model/where.ts'
import { Chronology } from './chronology.ts'
import { sortOrder } from './sort-order.ts'
import type { TimeWindow } from './time-window.ts'

export type { TimeWindow } from './time-window.ts'

/** Number of an event: its position in the list that the index was built from. */
export type EventNumber = number

const MAGIC = 0x32784944 // "DIx2", little endian
const HEADER_BYTES = 16

/**
 * All events of a dossier by time and by place, in one buffer that can be transferred.
 *
 * Layout, after a header of four 32-bit words (magic, number of dated events, number of event-place pairs, number of
 * events): starts in ascending order, the end of each of these, and ends in ascending order as float64; then longitudes
 * and latitudes as float32; then the event numbers by start and by end, and that of each pair, as uint32.
 */
export class EventIndex {
  readonly buffer: ArrayBuffer
  /** How many events were indexed, dated or not. */
  readonly total: number
  /** All dated events in order of time. */
  readonly chronology: Chronology
  /** Where the events happened, in order of their numbers. */
  readonly points: EventPoints

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
    const { longitudes, latitudes, pairs, ...times } = layOut(buffer, dated, placed)
    this.chronology = new Chronology(times)
    this.points = { events: pairs, longitudes, latitudes }
  }

  /** How many of the events have a date. */
  get dated(): number {
    return this.chronology.size
  }

  /** From the first known beginning to the last known end; null where no event has a date. Open ends do not count. */
  get extent(): TimeWindow | null {
    let start = Infinity
    let end = -Infinity
    for (const times of [this.chronology.starts, this.chronology.ends]) {
      const first = times.find((time) => Number.isFinite(time))
      const last = times.findLast((time) => Number.isFinite(time))
      if (first === undefined || last === undefined) continue
      start = Math.min(start, first)
      end = Math.max(end, last)
    }
    return start <= end ? { start, end } : null
  }

  /** Numbers of the dated events that overlap a window, in order of their beginning. */
  inWindow(window: TimeWindow): Uint32Array {
    return this.chronology.inWindow(window)
  }

  /** Numbers of all dated events, in order of their beginning. */
  inOrder(): Uint32Array {
    return this.chronology.byStart
  }

  /** Number of the event that begins nearest to a time, the earlier of two; -1 where none has a date. */
  nearest(time: number): EventNumber {
    const { starts, byStart, size } = this.chronology
    const after = this.chronology.begunBefore(time)
    if (after === size) return size === 0 ? -1 : byStart[after - 1]!
    if (after === 0) return byStart[0]!
    return time - starts[after - 1]! <= starts[after]! - time ? byStart[after - 1]! : byStart[after]!
  }

  /** Numbers of the events with a place within bounds (degrees), ascending, each once. */
  withinBounds([west, south, east, north]: Extent): EventNumber[] {
    const { events, longitudes, latitudes } = this.points
    const found = new Set<EventNumber>()
    for (let i = 0; i < events.length; i++) {
      const lon = longitudes[i]!
      const lat = latitudes[i]!
      const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
      if (across && lat >= south && lat <= north) found.add(events[i]!)
    }
    return [...found].sort((a, b) => a - b)
  }
}

/** What the index is built from, by event number: beginnings and ends, NaN where there is no date. */
export interface EventTimes {
  readonly starts: Float64Array
  readonly ends: Float64Array
}

/** Where events happened: an entry for each pair of an event and a place, in degrees. */
export interface EventPoints {
  readonly events: Uint32Array
  readonly longitudes: Float32Array
  readonly latitudes: Float32Array
}

/** Indexes events by time and place. Their numbers are their positions in `events`. */
export function buildEventIndex(events: readonly DatedEvent[]): EventIndex {
  const starts = new Float64Array(events.length)
  const ends = new Float64Array(events.length)
  let size = 0
  for (const { places } of events) size += places.length
  const pairs = new Uint32Array(size)
  const longitudes = new Float32Array(size)
  const latitudes = new Float32Array(size)
  let pair = 0
  for (let number = 0; number < events.length; number++) {
    const { when, places } = events[number]!
    starts[number] = when === null ? NaN : when.start
    ends[number] = when === null ? NaN : when.end
    for (const { place } of places) {
      pairs[pair] = number
      longitudes[pair] = place.lon
      latitudes[pair++] = place.lat
    }
  }
  return buildFromColumns({ starts, ends }, { events: pairs, longitudes, latitudes })
}

/** Indexes events that are given as columns. */
export function buildFromColumns({ starts, ends }: EventTimes, points: EventPoints): EventIndex {
  const dated = datedNumbers(starts)
  const byStart = sortOrder(starts, dated)
  const byEnd = sortOrder(ends, dated)
  const buffer = new ArrayBuffer(byteLength(dated.length, points.events.length))
  new Uint32Array(buffer, 0, 4).set([MAGIC, dated.length, points.events.length, starts.length])
  const columns = layOut(buffer, dated.length, points.events.length)
  for (let i = 0; i < dated.length; i++) {
    columns.starts[i] = starts[byStart[i]!]!
    columns.endsByStart[i] = ends[byStart[i]!]!
    columns.ends[i] = ends[byEnd[i]!]!
  }
  columns.byStart.set(byStart)
  columns.byEnd.set(byEnd)
  columns.longitudes.set(points.longitudes)
  columns.latitudes.set(points.latitudes)
  columns.pairs.set(points.events)
  return new EventIndex(buffer)
}

function datedNumbers(starts: Float64Array): Uint32Array {
  const numbers = new Uint32Array(starts.length)
  let size = 0
  for (let i = 0; i < starts.length; i++) if (!Number.isNaN(starts[i]!)) numbers[size++] = i
  return numbers.subarray(0, size)
}

const byteLength = (dated: number, placed: number): number => HEADER_BYTES + dated * 32 + placed * 12

function layOut(buffer: ArrayBuffer, dated: number, placed: number) {
  let offset = HEADER_BYTES
  const next = <A>(Type: new (b: ArrayBuffer, o: number, n: number) => A, bytes: number, n: number): A => {
    const view = new Type(buffer, offset, n)
    offset += bytes * n
    return view
  }
  return {
    starts: next(Float64Array, 8, dated),
    endsByStart: next(Float64Array, 8, dated),
    ends: next(Float64Array, 8, dated),
    longitudes: next(Float32Array, 4, placed),
    latitudes: next(Float32Array, 4, placed),
    byStart: next(Uint32Array, 4, dated),
    byEnd: next(Uint32Array, 4, dated),
    pairs: next(Uint32Array, 4, placed),
  }
}
