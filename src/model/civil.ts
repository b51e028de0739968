/** A day on the proleptic Gregorian calendar. `year` is astronomical (1 BC is 0), `month` 1 to 12, `day` 1 to 31. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Milliseconds in a civil day, an hour, a minute. */
export const DAY = 86_400_000
export const HOUR = 3_600_000
export const MINUTE = 60_000

/**
 * Milliseconds from 1970-01-01T00:00 to the beginning of a civil day; months and days overflow as in
 * `Date.UTC`, but years 0 to 99 stay what they are.
 */
export function civilTime(year: number, month = 1, day = 1): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

/** The civil day in which a time lies; the inverse of {@link civilTime}. */
export function civilDate(time: number): CivilDate {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const daysInMonth = (year: number, month: number): number =>
  Math.round((civilTime(year, month + 1, 1) - civilTime(year, month, 1)) / DAY)

/** ISO weekday of a time: Monday is 1, Sunday is 7. */
export const isoWeekday = (time: number): number => ((((Math.floor(time / DAY) + 3) % 7) + 7) % 7) + 1
