import type { EventColumns } from '../index/event-columns.ts'
import { CONFIDENCE_BANDS, DATE_BASES } from '../model/certainty.ts'
import { civilDate, DAY, MINUTE } from '../model/civil.ts'
import type { DatedEvent, EventPlace } from '../model/event.ts'
import { CATEGORIES, PRECISIONS, STATUSES } from '../model/orders.ts'
import type { When } from '../model/when.ts'
import { textDecoder } from './text-coding.ts'
import type { TextDecoding } from './text-coding.ts'

/**
 * The events of columns as a list that makes each of them when it is asked for, and forgets it again: a million objects
 * would take hundreds of megabytes. Whatever goes through all of them should go by the columns.
 */
export function columnEvents(columns: EventColumns): readonly DatedEvent[] {
  const total = columns.starts.length
  const decoder = textDecoder('utf-8')
  const firstPoints = firstPointOfEach(columns)
  return new Proxy<DatedEvent[]>([], {
    get(target, key, list: DatedEvent[]) {
      if (key === 'length') return total
      const number = typeof key === 'string' && DIGITS.test(key) ? Number(key) : -1
      if (number >= 0 && number < total) return eventOf(columns, number, firstPoints, decoder)
      return Reflect.get(target, key, list)
    },
    has: (target, key) =>
      typeof key === 'string' && DIGITS.test(key) ? Number(key) < total : Reflect.has(target, key),
  })
}

const DIGITS = /^\d+$/

/** Position of the first point of each event, and after the last, the end. */
function firstPointOfEach({ starts, points }: EventColumns): Uint32Array {
  const first = new Uint32Array(starts.length + 1)
  let at = 0
  for (let event = 0; event < starts.length; event++) {
    first[event] = at
    while (points.events[at] === event) at++
  }
  first[starts.length] = at
  return first
}

function eventOf(
  columns: EventColumns,
  number: number,
  firstPoints: Uint32Array,
  decoder: TextDecoding,
): DatedEvent {
  const { documents, sources, titleOffsets, titles, statuses, categories, confidences } = columns
  const document = documents[sources[number]!]!.id
  // A line feed follows each title.
  const title = decoder.decode(titles.subarray(titleOffsets[number]!, titleOffsets[number + 1]! - 1))
  return {
    id: `${document}#${number + 1}`,
    document,
    title,
    passages: [{ start: 0, end: 0 }],
    when: whenOf(columns, number),
    dateMention: -1,
    places: placesOf(columns, firstPoints[number]!, firstPoints[number + 1]!),
    status: STATUSES[statuses[number]!]!,
    category: CATEGORIES[categories[number]!]!,
    confidence: confidenceIn(confidences[number]!),
  }
}

/** The middle of a band: columns say no more. */
function confidenceIn(band: number): number {
  const least = Math.max(0, CONFIDENCE_BANDS[band]?.[1] ?? 0)
  return (least + (CONFIDENCE_BANDS[band - 1]?.[1] ?? 1)) / 2
}

function whenOf({ starts, ends, precisions, bases }: EventColumns, number: number): When | null {
  const start = starts[number]!
  const end = ends[number]!
  const basis = DATE_BASES[bases[number]!]!
  if (Number.isNaN(start) || basis === 'undated') return null
  return {
    edtf: edtfOf(start, end),
    start,
    end,
    precision: PRECISIONS[precisions[number]!]!,
    partOfDay: null,
    startEdge: start === -Infinity ? 'open' : 'sharp',
    endEdge: end === Infinity ? 'open' : 'sharp',
    approximate: false,
    basis,
    why: '',
    alternatives: [],
  }
}

/** As EDTF: a day, a minute within one, or an interval of days. */
function edtfOf(start: number, end: number): string {
  const from = start === -Infinity ? '..' : dayOf(start)
  const to = end === Infinity ? '..' : dayOf(end - 1)
  if (from !== to) return `${from}/${to}`
  const minute = ((start % DAY) + DAY) % DAY
  return minute === 0 || from.startsWith('Y') ? from : `${from}T${clockOf(minute / MINUTE)}`
}

/** Years of more than four digits are said alone: EDTF has no days of them. */
function dayOf(time: number): string {
  const { year, month, day } = civilDate(time)
  if (Math.abs(year) > 9999) return `Y${year}`
  return `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

const clockOf = (minute: number): string =>
  `${padded(Math.floor(minute / 60), 2)}:${padded(Math.floor(minute % 60), 2)}`

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0')

const placesOf = ({ points, places, placeNames }: EventColumns, from: number, to: number): EventPlace[] =>
  Array.from({ length: to - from }, (_, i) => {
    const at = from + i
    const name = placeNames[places[at]!]!
    return {
      place: {
        id: `point:${at}`,
        name,
        kind: 'city',
        lat: points.latitudes[at]!,
        lon: points.longitudes[at]!,
        extent: null,
        cc: '',
        region: '',
        population: 0,
      },
      text: name,
      basis: 'stated',
      mention: -1,
      confidence: 1,
      why: '',
    }
  })
