import type { EventColumns } from '../../../index/event-columns.ts'
import { CATEGORIES, PRECISIONS } from '../../../model/orders.ts'
import { MINUTE } from '../../../model/civil.ts'

/** An event as plain JSON has it. */
export interface EventRow {
  readonly title: string
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end?: number
  readonly lat: number
  readonly lon: number
}

/** Rows as columns; an event without an end is as long as a minute, and its kind goes by its number. */
export function columnsOfRows(rows: readonly EventRow[]): EventColumns {
  const total = rows.length
  const starts = new Float64Array(total)
  const ends = new Float64Array(total)
  const longitudes = new Float32Array(total)
  const latitudes = new Float32Array(total)
  const precisions = new Uint8Array(total)
  const categories = new Uint8Array(total)
  const titleOffsets = new Uint32Array(total + 1)
  const encoder = new TextEncoder()
  let titles = new Uint8Array(64 * total)
  let size = 0
  for (let i = 0; i < total; i++) {
    const row = rows[i]!
    starts[i] = row.start
    ends[i] = Math.max(row.end ?? 0, row.start + MINUTE)
    longitudes[i] = row.lon
    latitudes[i] = row.lat
    precisions[i] = PRECISIONS.indexOf(row.end === undefined ? 'minute' : 'interval')
    categories[i] = i % CATEGORIES.length
    const most = size + 3 * row.title.length + 1
    if (most > titles.length) {
      const longer = new Uint8Array(2 * most)
      longer.set(titles)
      titles = longer
    }
    size += encoder.encodeInto(row.title, titles.subarray(size)).written
    titles[size++] = LINE_FEED
    titleOffsets[i + 1] = size
  }
  return {
    starts,
    ends,
    precisions,
    categories,
    statuses: new Uint8Array(total),
    bases: new Uint8Array(total),
    confidences: new Uint8Array(total),
    sources: new Uint16Array(total),
    documents: [{ id: 'rows', title: 'Rows' }],
    points: { events: Uint32Array.from({ length: total }, (_, i) => i), longitudes, latitudes },
    places: new Uint32Array(total),
    placeNames: ['Somewhere'],
    titles: titles.slice(0, size),
    titleOffsets,
  }
}

const LINE_FEED = 10
