import edtf from 'edtf'
import { civilDate, civilTime, DAY, daysInMonth, HOUR, MINUTE } from '../model/civil.ts'
import type { Precision } from '../model/when.ts'

/** An EDTF value as an interval of civil time; see {@link When} for the unit. */
export interface EdtfValue {
  /** As it was given, without white space around it. */
  readonly edtf: string
  /** First millisecond; -Infinity where the beginning is open or not known. */
  readonly start: number
  /** First millisecond after; +Infinity where the end is open or not known. */
  readonly end: number
  readonly precision: Precision
  /** `~` or `%` on any part. */
  readonly approximate: boolean
  /** `?` or `%` on any part. */
  readonly uncertain: boolean
}

/** First month of EDTF's seasons. Level 1 leaves the hemisphere open; the northern one is read, as readers of news do. */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }

/**
 * Reads an Extended Date/Time Format value of level 0 or 1 (Library of Congress, 2019; ISO 8601-2).
 *
 * Two things are not as the `edtf` library has them: seasons begin in March, June, September and December (the library
 * begins them in January), and a time of day is read as civil, whatever its zone.
 *
 * @returns null where the text is no such value
 */
export function parseEdtf(text: string): EdtfValue | null {
  const value = text.trim()
  const bounds = value.includes('/') ? intervalBounds(value) : pointBounds(value)
  if (bounds === null) return null
  return { edtf: value, ...bounds, approximate: /[~%]/.test(value), uncertain: /[?%]/.test(value) }
}

interface Bounds {
  readonly start: number
  readonly end: number
  readonly precision: Precision
}

function intervalBounds(value: string): Bounds | null {
  const [from = '', to = '', ...more] = value.split('/')
  if (more.length > 0) return null
  const isOpen = (end: string): boolean => end === '' || end === '..'
  if (isOpen(from) && isOpen(to)) return null
  const first = isOpen(from) ? null : pointBounds(from)
  const last = isOpen(to) ? null : pointBounds(to)
  if ((first === null && !isOpen(from)) || (last === null && !isOpen(to))) return null
  const start = first?.start ?? -Infinity
  const end = last?.end ?? Infinity
  return start < end ? { start, end, precision: 'interval' } : null
}

function pointBounds(value: string): Bounds | null {
  const bare = value.replace(/[~?%]/g, '')
  const season = /^(-?\d{4})-(2[1-4])$/.exec(bare)
  if (season) {
    const [, year = '', code = ''] = season
    const month = SEASONS[code]!
    return { start: civilTime(+year, month), end: civilTime(+year, month + 3), precision: 'season' }
  }
  const time = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-]\d\d(?::?\d\d)?)?$/.exec(bare)
  if (time) {
    const [, day = '', hour = '', minute = ''] = time
    const date = pointBounds(day)
    if (date === null || +hour > 23 || +minute > 59) return null
    const start = date.start + +hour * HOUR + +minute * MINUTE
    return { start, end: start + MINUTE, precision: 'minute' }
  }
  return plainBounds(value) ?? libraryBounds(value)
}

/** A year, a month or a day and no more: nearly every value is one, and the library takes a hundred times as long. */
function plainBounds(value: string): Bounds | null {
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(value)
  if (!plain) return null
  const [, year = '', month, day] = plain
  if (month === undefined) return { start: civilTime(+year), end: civilTime(+year + 1), precision: 'year' }
  if (+month < 1 || +month > 12) return null
  const start = civilTime(+year, +month, day === undefined ? 1 : +day)
  if (day === undefined) return { start, end: civilTime(+year, +month + 1), precision: 'month' }
  return +day < 1 || +day > daysInMonth(+year, +month) ? null : { start, end: start + DAY, precision: 'day' }
}

function libraryBounds(value: string): Bounds | null {
  let parsed
  try {
    parsed = edtf(value, { types: ['Date', 'Year', 'Decade', 'Century'] })
  } catch {
    return null // the library throws on whatever is not EDTF
  }
  const bare = value.replace(/[~?%]/g, '')
  const first = civilDate(parsed.min)
  const last = civilDate(parsed.max)
  return {
    start: civilTime(first.year, first.month, first.day),
    end: civilTime(last.year, last.month, last.day) + DAY,
    precision: precisionOf(bare),
  }
}

function precisionOf(bare: string): Precision {
  const [, month = '', day = ''] = /^-?[\dXY]+(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(bare) ?? []
  if (/^\d/.test(day)) return 'day'
  if (/^\d/.test(month)) return 'month'
  if (/XX$/.test(bare.replace(/(?:-XX)+$/, ''))) return 'century'
  if (/X$/.test(bare.replace(/(?:-XX)+$/, ''))) return 'decade'
  return 'year'
}
