import { civilDate, civilTime, DAY, isoWeekday } from '../../model/civil.ts'
import type { Unit } from './expression.ts'
import { EDTF_SEASON, FIRST_MONTH, type Season } from './lexicon/seasons.ts'

/** The units that tile the calendar by whole days. */
export type CalendarUnit = Exclude<Unit, 'minute' | 'hour'>

/** One stretch of the calendar: its unit and its first civil millisecond say everything. */
export interface Period {
  readonly unit: CalendarUnit
  readonly start: number
}

const YEARS: Readonly<Partial<Record<CalendarUnit, number>>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
}
const MONTHS: Readonly<Partial<Record<CalendarUnit, number>>> = { month: 1, season: 3, quarter: 3, half: 6 }

/** The stretch of a unit that holds a time. A winter begins in December; weeks are ISO weeks. */
export function periodAt(unit: CalendarUnit, time: number): Period {
  const { year, month } = civilDate(time)
  const years = YEARS[unit]
  if (years !== undefined) return { unit, start: civilTime(Math.floor(year / years) * years) }
  const day = Math.floor(time / DAY) * DAY
  switch (unit) {
    case 'day':
      return { unit, start: day }
    case 'week':
      return { unit, start: day - (isoWeekday(day) - 1) * DAY }
    case 'weekend':
      return { unit, start: day - (isoWeekday(day) - 6) * DAY }
    case 'season':
      return { unit, start: civilTime(year, Math.floor(month / 3) * 3) }
    default: {
      const months = MONTHS[unit] ?? 1
      return { unit, start: civilTime(year, Math.floor((month - 1) / months) * months + 1) }
    }
  }
}

/** The stretch `count` units later (earlier where negative). */
export function shiftPeriod(period: Period, count: number): Period {
  const { unit, start } = period
  if (count === 0) return period
  const { year, month } = civilDate(start)
  const years = YEARS[unit]
  if (years !== undefined) return { unit, start: civilTime(year + count * years) }
  const months = MONTHS[unit]
  if (months !== undefined) return { unit, start: civilTime(year, month + count * months) }
  return { unit, start: start + count * (unit === 'day' ? 1 : 7) * DAY }
}

/** First millisecond after a stretch. */
export const periodEnd = (period: Period): number =>
  period.unit === 'weekend' ? period.start + 2 * DAY : shiftPeriod(period, 1).start

/** A time that lies `count` units from another; month ends are kept within their month. */
export function shiftTime(time: number, unit: CalendarUnit, count: number): number {
  const years = YEARS[unit]
  const months = years === undefined ? MONTHS[unit] : years * 12
  if (months === undefined) return time + count * (unit === 'day' ? 1 : 7) * DAY
  const { year, month, day } = civilDate(time)
  const first = civilTime(year, month + count * months)
  const last = civilTime(year, month + count * months + 1) - DAY
  return Math.min(first + (day - 1) * DAY, last)
}

export const dayPeriod = (year: number, month: number, day: number): Period => ({
  unit: 'day',
  start: civilTime(year, month, day),
})
export const monthPeriod = (year: number, month: number): Period => ({
  unit: 'month',
  start: civilTime(year, month),
})
export const yearPeriod = (year: number): Period => ({ unit: 'year', start: civilTime(year) })
export const seasonPeriod = (year: number, season: Season): Period => ({
  unit: 'season',
  start: civilTime(year, FIRST_MONTH[season]),
})
export const quarterPeriod = (year: number, quarter: number): Period => ({
  unit: 'quarter',
  start: civilTime(year, 3 * quarter - 2),
})
export const halfPeriod = (year: number, half: number): Period => ({
  unit: 'half',
  start: civilTime(year, 6 * half - 5),
})

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** ISO week number and the year that it belongs to. */
export function isoWeek(time: number): { year: number; week: number } {
  const thursday = periodAt('week', time).start + 3 * DAY
  const { year } = civilDate(thursday)
  return { year, week: Math.floor((thursday - civilTime(year)) / (7 * DAY)) + 1 }
}

const seasonOf = (month: number): Season =>
  (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((month % 12) / 3)] ?? 'WI'

/** The year as TIMEX3 writes it: four figures, `BC0044` before the common era. */
export const timexYear = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`)

/** The TIMEX3 value of a stretch. */
export function timexPeriod({ unit, start }: Period): string {
  const { year, month, day } = civilDate(start)
  const name = timexYear(year)
  switch (unit) {
    case 'day':
      return `${name}-${pad(month)}-${pad(day)}`
    case 'week':
    case 'weekend': {
      const iso = isoWeek(start)
      return `${timexYear(iso.year)}-W${pad(iso.week)}${unit === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${name}-${pad(month)}`
    case 'season':
      return `${name}-${seasonOf(month)}`
    case 'quarter':
      return `${name}-Q${String((month + 2) / 3)}`
    case 'half':
      return `${name}-H${month < 7 ? '1' : '2'}`
    case 'year':
      return name
    case 'decade':
      return year >= 0 ? pad(year / 10, 3) : `BC${pad(-year / 10 - 1, 3)}`
    case 'century':
      return year >= 0 ? pad(year / 100) : `BC${pad(-year / 100 - 1)}`
    case 'millennium':
      return year >= 0 ? String(year / 1000) : `BC${String(-year / 1000 - 1)}`
  }
}

/** The year as EDTF level 1 writes it: `1989`, `-0043`, `Y12000`. */
export const edtfYear = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${String(year)}` : year < 0 ? `-${pad(-year, 4)}` : pad(year, 4)

function edtfDay(time: number): string {
  const { year, month, day } = civilDate(time)
  return `${edtfYear(year)}-${pad(month)}-${pad(day)}`
}

function edtfMonth(time: number): string {
  const { year, month } = civilDate(time)
  return `${edtfYear(year)}-${pad(month)}`
}

/** The EDTF (level 1) value of a stretch; what level 1 has no single form for becomes an interval. */
export function edtfPeriod(period: Period): string {
  const { unit, start } = period
  const { year, month } = civilDate(start)
  const last = periodEnd(period) - DAY
  if (Math.abs(year) > 9999) return edtfYear(year) // level 1 has no months in years of five figures
  switch (unit) {
    case 'day':
      return edtfDay(start)
    case 'week':
    case 'weekend':
      return `${edtfDay(start)}/${edtfDay(last)}`
    case 'month':
      return edtfMonth(start)
    case 'season':
      return `${edtfYear(year)}-${String(EDTF_SEASON[seasonOf(month)])}`
    case 'quarter':
    case 'half':
      return `${edtfMonth(start)}/${edtfMonth(last)}`
    case 'year':
      return edtfYear(year)
    default: {
      const hidden = { decade: 1, century: 2, millennium: 3 }[unit]
      const name = edtfYear(year)
      return year >= 0 && year <= 9999
        ? name.slice(0, -hidden) + 'X'.repeat(hidden)
        : `${name}/${edtfYear(civilDate(last).year)}`
    }
  }
}
