import type { EventColumns } from '../index/event-columns.ts'
import { MINUTE } from '../model/civil.ts'
import { CATEGORIES, PRECISIONS } from '../model/orders.ts'
import { TitleColumn } from './title-column.ts'

/** An event as plain JSON has it. */
export interface EventRow {
  readonly title: string
  /** Civil milliseconds since 1970. */
  readonly start: number
  readonly end?: number
  /** Degrees; both or none. */
  readonly lat?: number
  readonly lon?: number
  /** A name for the place; events of one place share it. */
  readonly place?: string
  readonly category?: string
}

/**
 * Rows as columns, of one document. An event without an end is as long as a minute.
 * @throws RangeError where a row is none: it says which, what stands there and what is wanted
 */
export function columnsOfRows(
  rows: readonly EventRow[],
  document = { id: 'rows', title: 'Rows' },
): EventColumns {
  const total = rows.length
  const starts = new Float64Array(total)
  const ends = new Float64Array(total)
  const precisions = new Uint8Array(total)
  const categories = new Uint8Array(total)
  const titles = new TitleColumn(total)
  const points = new PointColumn(total)
  const other = CATEGORIES.indexOf('other')
  for (let i = 0; i < total; i++) {
    const row = rows[i]!
    checkRow(row, i)
    starts[i] = row.start
    ends[i] = Math.max(row.end ?? 0, row.start + MINUTE)
    precisions[i] = PRECISIONS.indexOf(row.end === undefined ? 'minute' : 'interval')
    const category = CATEGORIES.findIndex((category) => category === row.category)
    categories[i] = category === -1 ? other : category
    titles.add(row.title)
    if (row.lat !== undefined && row.lon !== undefined) points.add(i, row.lon, row.lat, row.place ?? UNNAMED)
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
    documents: [document],
    ...points.columns(),
    ...titles.columns(),
  }
}

/** What a place is called that has no name. */
const UNNAMED = 'A place without a name'

function checkRow({ title, start, end, lat, lon }: EventRow, i: number): void {
  const fail = (field: string, value: unknown, wanted: string): never => {
    throw new RangeError(
      `Row ${i} has the ${field} ${JSON.stringify(value) ?? 'undefined'}; wanted ${wanted}.`,
    )
  }
  if (typeof title !== 'string') fail('title', title, 'a text')
  if (typeof start !== 'number' || !Number.isFinite(start)) fail('start', start, 'milliseconds since 1970')
  if (end !== undefined && !(typeof end === 'number' && end >= start))
    fail('end', end, 'milliseconds after start')
  const isDegrees = (value: unknown, most: number): boolean =>
    value === undefined || (typeof value === 'number' && Math.abs(value) <= most)
  if (!isDegrees(lat, 90)) fail('lat', lat, 'degrees from -90 to 90')
  if (!isDegrees(lon, 180)) fail('lon', lon, 'degrees from -180 to 180')
}

/** Points of events, in order of these. */
class PointColumn {
  readonly #events: Uint32Array
  readonly #longitudes: Float32Array
  readonly #latitudes: Float32Array
  readonly #places: Uint32Array
  readonly #names = new Map<string, number>()
  #size = 0

  constructor(most: number) {
    this.#events = new Uint32Array(most)
    this.#longitudes = new Float32Array(most)
    this.#latitudes = new Float32Array(most)
    this.#places = new Uint32Array(most)
  }

  add(event: number, longitude: number, latitude: number, name: string): void {
    let place = this.#names.get(name)
    if (place === undefined) this.#names.set(name, (place = this.#names.size))
    this.#events[this.#size] = event
    this.#longitudes[this.#size] = longitude
    this.#latitudes[this.#size] = latitude
    this.#places[this.#size++] = place
  }

  columns(): Pick<EventColumns, 'points' | 'places' | 'placeNames'> {
    return {
      points: {
        events: this.#events.slice(0, this.#size),
        longitudes: this.#longitudes.slice(0, this.#size),
        latitudes: this.#latitudes.slice(0, this.#size),
      },
      places: this.#places.slice(0, this.#size),
      placeNames: [...this.#names.keys()],
    }
  }
}
