import { civilDate, civilTime, DAY, HOUR, isoWeekday, MINUTE } from './civil.ts'

export type CalendarUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** A regular division of the calendar: every so many minutes, hours, days of a month, months
 * or years, or every week from Monday on. */
export interface CalendarStep {
  readonly unit: CalendarUnit
  readonly count: number
  /** Its mean length in milliseconds. */
  readonly length: number
}

const LENGTHS: Readonly<Record<CalendarUnit, number>> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30.436875 * DAY,
  year: 365.2425 * DAY,
}

export const calendarStep = (unit: CalendarUnit, count = 1): CalendarStep => ({
  unit,
  count,
  length: LENGTHS[unit] * count,
})

const steps = (unit: CalendarUnit, ...counts: number[]): CalendarStep[] =>
  counts.map((count) => calendarStep(unit, count))

/** The steps that make good ticks, finest first. */
export const STEPS: readonly CalendarStep[] = [
  ...steps('minute', 1, 5, 15, 30),
  ...steps('hour', 1, 3, 6, 12),
  ...steps('day', 1, 2),
  ...steps('week', 1),
  ...steps('day', 10),
  ...steps('month', 1, 3, 6),
  ...steps('year', 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000),
]

/** The last division that begins at a time or before it. */
export function floorTo(step: CalendarStep, time: number): number {
  if (step.unit === 'minute' || step.unit === 'hour') return Math.floor(time / step.length) * step.length
  if (step.unit === 'week') return Math.floor(time / DAY) * DAY - (isoWeekday(time) - 1) * DAY
  const { year, month, day } = civilDate(time)
  if (step.unit === 'day') return civilTime(year, month, floorDay(day, step.count))
  if (step.unit === 'month') return civilTime(year, Math.floor((month - 1) / step.count) * step.count + 1)
  return civilTime(floorYear(year, step.count))
}

/** The first division that begins after a time. */
export function nextAfter(step: CalendarStep, time: number): number {
  const floor = floorTo(step, time)
  if (step.unit === 'minute' || step.unit === 'hour' || step.unit === 'week') return floor + step.length
  const { year, month, day } = civilDate(floor)
  if (step.unit === 'month') return civilTime(year, month + step.count)
  if (step.unit === 'year') return civilTime(nextYear(year, step.count))
  const next = day === 1 && step.count > 2 ? step.count : day + step.count
  return next <= lastDay(step.count) && civilDate(civilTime(year, month, next)).month === month
    ? civilTime(year, month, next)
    : civilTime(year, month + 1)
}

/** The division boundary nearest to a time, the earlier of two. */
export function nearestTo(step: CalendarStep, time: number): number {
  const before = floorTo(step, time)
  const after = nextAfter(step, time)
  return time - before <= after - time ? before : after
}

/** Days of the month are counted 1, 3, 5 … 29; 1, 10, 20: never a division of a day or two. */
const lastDay = (count: number): number => (count === 1 ? 31 : count === 2 ? 29 : 30 - count)

function floorDay(day: number, count: number): number {
  const capped = Math.min(day, lastDay(count))
  if (count <= 2) return capped - ((capped - 1) % count)
  return Math.max(1, Math.floor(capped / count) * count)
}

/** Years are counted in round numbers as people say them: ... 200 BC, 100 BC, AD 1, AD 100 ... */
function floorYear(year: number, count: number): number {
  if (count === 1) return year
  return year >= 1 ? Math.max(1, Math.floor(year / count) * count) : 1 - Math.ceil((1 - year) / count) * count
}

function nextYear(floor: number, count: number): number {
  if (count === 1) return floor + 1
  if (floor >= 1) return floor === 1 ? count : floor + count
  return 1 - floor === count ? 1 : floor + count
}
