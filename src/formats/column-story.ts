import type { EventColumns } from '../index/event-columns.ts'
import { textDecoder, textEncoder } from './text-coding.ts'

/*
 * A column story: the events of a story as binary columns, for hundreds of thousands of them. Nothing is parsed but a
 * short head; the columns are read where they lie.
 *
 * "DLC1", the length of the head as uint32, the head as UTF-8 JSON; then the columns in the order of `layOut`, little
 * endian. Head and columns are each padded to a multiple of 8 bytes.
 */

const MAGIC = 0x31434c44 // "DLC1", little endian
const ALIGN = 8

interface Head extends Pick<EventColumns, 'documents' | 'placeNames'> {
  readonly events: number
  /** Pairs of an event and a place. */
  readonly points: number
  /** Bytes of all titles. */
  readonly titles: number
}

/** Writes columns as one buffer. */
export function encodeColumnStory(columns: EventColumns): ArrayBuffer {
  const { documents, placeNames, points, starts, titles } = columns
  const head: Head = {
    events: starts.length,
    points: points.events.length,
    titles: titles.length,
    documents,
    placeNames,
  }
  const text = textEncoder().encode(JSON.stringify(head))
  const body = aligned(8 + text.length)
  const buffer = new ArrayBuffer(sizeOf(head, body))
  new Uint32Array(buffer, 0, 2).set([MAGIC, text.length])
  new Uint8Array(buffer, 8, text.length).set(text)
  const to = layOut(new Cursor(buffer, body), head)
  for (const name of PLAIN) to[name].set(columns[name])
  to.points.events.set(points.events)
  to.points.longitudes.set(points.longitudes)
  to.points.latitudes.set(points.latitudes)
  return buffer
}

/** The columns that stand in an {@link EventColumns} by themselves. */
const PLAIN = [
  'starts',
  'ends',
  'precisions',
  'categories',
  'statuses',
  'bases',
  'confidences',
  'sources',
  'places',
  'titleOffsets',
  'titles',
] as const

/**
 * Reads columns where they lie.
 * @throws RangeError where the buffer is no column story: it says what is wrong
 */
export function decodeColumnStory(buffer: ArrayBuffer): EventColumns {
  const [magic, length = 0] = buffer.byteLength < 8 ? [] : new Uint32Array(buffer, 0, 2)
  if (magic !== MAGIC)
    throw new RangeError(
      'This is no column story: it does not begin with "DLC1". Make one with npm run columns.',
    )
  if (8 + length > buffer.byteLength)
    throw new RangeError(
      `This column story is cut: its head has ${length} bytes, but only ${buffer.byteLength - 8} follow.`,
    )
  const head = JSON.parse(textDecoder('utf-8').decode(new Uint8Array(buffer, 8, length))) as Head
  const body = aligned(8 + length)
  const wanted = sizeOf(head, body)
  if (buffer.byteLength !== wanted)
    throw new RangeError(
      `A column story of ${head.events} events has ${wanted} bytes, not ${buffer.byteLength}: it is not whole.`,
    )
  return layOut(new Cursor(buffer, body), head)
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGN) * ALIGN

const sizeOf = (head: Head, body: number): number => {
  const cursor = new Cursor(null, body)
  layOut(cursor, head)
  return cursor.offset
}

function layOut(cursor: Cursor, { events, points, titles, documents, placeNames }: Head): EventColumns {
  return {
    starts: cursor.take(Float64Array, events),
    ends: cursor.take(Float64Array, events),
    precisions: cursor.take(Uint8Array, events),
    categories: cursor.take(Uint8Array, events),
    statuses: cursor.take(Uint8Array, events),
    bases: cursor.take(Uint8Array, events),
    confidences: cursor.take(Uint8Array, events),
    sources: cursor.take(Uint16Array, events),
    documents,
    points: {
      events: cursor.take(Uint32Array, points),
      longitudes: cursor.take(Float32Array, points),
      latitudes: cursor.take(Float32Array, points),
    },
    places: cursor.take(Uint32Array, points),
    placeNames,
    titleOffsets: cursor.take(Uint32Array, events + 1),
    titles: cursor.take(Uint8Array, titles),
  }
}

interface ColumnType<Column> {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBuffer, offset: number, length: number): Column
}

/** Takes one column after the other from a buffer; without one it only counts. */
class Cursor {
  offset: number
  readonly #buffer: ArrayBuffer | null

  constructor(buffer: ArrayBuffer | null, offset: number) {
    this.#buffer = buffer
    this.offset = offset
  }

  take<Column>(Type: ColumnType<Column>, length: number): Column {
    const from = this.offset
    this.offset += aligned(Type.BYTES_PER_ELEMENT * length)
    return this.#buffer === null ? new Type(new ArrayBuffer(0), 0, 0) : new Type(this.#buffer, from, length)
  }
}
