import { civilDate, civilTime, DAY, daysInMonth, HOUR, MINUTE } from '../model/civil.ts'
import type { EdtfValue } from './edtf.ts'

/** First months of spring, summer, autumn and winter, northern ones; see edtf.ts. */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }

/**
 * The bounds of an EDTF value of the kinds that Dateline writes: days, months, years, seasons, decades, centuries, times
 * of day, and intervals of them. It reads them as {@link import('./edtf.ts').parseEdtf} does, which a law in the tests
 * holds it to, but without a grammar of 14 kB: what runs in the page loads this one.
 *
 * @returns null where the text is no such value
 */
export function edtfBounds(text: string): EdtfValue | null {
  const value = text.trim()
  const bounds = value.includes('/') ? ofInterval(value) : ofPoint(value)
  return bounds && { edtf: value, ...bounds, approximate: /[~%]/.test(value), uncertain: /[?%]/.test(value) }
}

type Bounds = Pick<EdtfValue, 'start' | 'end' | 'precision'>

function ofInterval(value: string): Bounds | null {
  const [from = '', to = '', ...more] = value.split('/')
  const isOpen = (end: string): boolean => end === '' || end === '..'
  if (more.length > 0 || (isOpen(from) && isOpen(to))) return null
  const first = isOpen(from) ? { start: -Infinity } : ofPoint(from)
  const last = isOpen(to) ? { end: Infinity } : ofPoint(to)
  if (first === null || last === null || !(first.start < last.end)) return null
  return { start: first.start, end: last.end, precision: 'interval' }
}

/** Year with X for what is not said, month or season, day, time of day; the zone of a time is left out of account. */
const POINT =
  /^(-?\d{4}|Y-?\d{5,6}|-?\d{3}X|-?\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d):(\d\d)(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/

function ofPoint(value: string): Bounds | null {
  const match = POINT.exec(value.replace(/[~?%]/g, ''))
  if (match === null) return null
  const [, year = '', month, day, hour, minute] = match
  const isVague = year.includes('X')
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return null
    const unit = year.endsWith('XX') ? 100 : isVague ? 10 : 1
    const named = Number(year.replace('Y', '').replaceAll('X', '0'))
    // Before the year 0 the vague digits reach back: -004X is -49 to -40.
    const first = year.startsWith('-') ? named - unit + 1 : named
    const precision = unit === 100 ? 'century' : unit === 10 ? 'decade' : 'year'
    return { start: civilTime(first), end: civilTime(first + unit), precision }
  }
  if (isVague || year.startsWith('Y')) return null
  const season = day === undefined ? SEASONS[month] : undefined
  if (season !== undefined)
    return { start: civilTime(+year, season), end: civilTime(+year, season + 3), precision: 'season' }
  if (+month < 1 || +month > 12) return null
  if (day === undefined || day === 'XX')
    return { start: civilTime(+year, +month), end: civilTime(+year, +month + 1), precision: 'month' }
  if (+day < 1 || +day > daysInMonth(+year, +month)) return null
  const start = civilTime(+year, +month, +day)
  if (hour === undefined || minute === undefined) return { start, end: start + DAY, precision: 'day' }
  if (+hour > 23 || +minute > 59) return null
  const time = start + +hour * HOUR + +minute * MINUTE
  return { start: time, end: time + MINUTE, precision: 'minute' }
}

/** The shortest EDTF text of a stretch of time that begins and ends with a day; null for every other. */
export function edtfOfDays({ start, end }: { readonly start: number; readonly end: number }): string | null {
  if (!Number.isFinite(start) || !Number.isFinite(end) || start % DAY !== 0 || end % DAY !== 0) return null
  const first = dayText(start)
  const last = dayText(end - DAY)
  if (first === null || last === null) return null
  return first === last ? first : `${first}/${last}`
}

function dayText(time: number): string | null {
  const { year, month, day } = civilDate(time)
  if (Math.abs(year) > 9999) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`
}
