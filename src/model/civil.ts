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

/** Days from 0000-03-01 to 1970-01-01, and in 400 years: years are counted from March, so that leap days end them. */
const EPOCH_DAY = 719_468
const CYCLE_DAYS = 146_097

/**
 * Milliseconds from 1970-01-01T00:00 to the beginning of a civil day; months and days overflow as in
 * `Date.UTC`, but years 0 to 99 stay what they are.
 *
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": ten times as fast as a Date, and in no time zone.
 */
export function civilTime(year: number, month = 1, day = 1): number {
  const months = year * 12 + month - 3
  const marchYear = Math.floor(months / 12)
  const cycle = Math.floor(marchYear / 400)
  const yearOfCycle = marchYear - cycle * 400
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return (cycle * CYCLE_DAYS + dayOfCycle - EPOCH_DAY) * DAY
}

/** The civil day in which a time lies; the inverse of {@link civilTime}. */
export function civilDate(time: number): CivilDate {
  const days = Math.floor(time / DAY) + EPOCH_DAY
  const cycle = Math.floor(days / CYCLE_DAYS)
  const dayOfCycle = days - cycle * CYCLE_DAYS
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36524) -
      Math.floor(dayOfCycle / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export const daysInMonth = (year: number, month: number): number =>
  Math.round((civilTime(year, month + 1, 1) - civilTime(year, month, 1)) / DAY)

/** ISO weekday of a time: Monday is 1, Sunday is 7. */
export const isoWeekday = (time: number): number => ((((Math.floor(time / DAY) + 3) % 7) + 7) % 7) + 1
