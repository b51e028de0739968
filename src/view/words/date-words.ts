import { civilDate, civilTime, DAY, HOUR, MINUTE } from '../../model/civil.ts'
import type { CivilDate } from '../../model/civil.ts'
import type { TimeWindow } from '../../index/event-index.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

export const monthName = (month: number): string => MONTHS[month - 1] ?? ''
export const shortMonthName = (month: number): string => monthName(month).slice(0, 3)

/** A year as people write it: `1989`, `AD 476`, `44 BC` (astronomical year -43), `12,000 BC`. */
export function yearWords(year: number): string {
  if (year >= 1_000) return year < 10_000 ? String(year) : `AD ${grouped(year)}`
  return year >= 1 ? `AD ${year}` : `${grouped(1 - year)} BC`
}

/** `14:05`. */
export function clockWords(time: number): string {
  const minutes = Math.floor(time / MINUTE)
  const two = (n: number): string => String(((n % 60) + 60) % 60).padStart(2, '0')
  const hour = ((Math.floor(minutes / 60) % 24) + 24) % 24
  return `${String(hour).padStart(2, '0')}:${two(minutes)}`
}

/** `25 November 2022`. */
export const dayWords = (time: number): string => {
  const { year, month, day } = civilDate(time)
  return `${day} ${monthName(month)} ${yearWords(year)}`
}

/** `25 November 2022`, with the time of day where it is not midnight: `25 November 2022, 18:00`. */
export const timeWords = (time: number): string =>
  time % DAY === 0 ? dayWords(time) : `${dayWords(time)}, ${clockWords(time)}`

/** A stretch of time in the fewest words: `1989 to 1991`, `November 2022`, `25 to 28 November 2022`. */
export function spanWords({ start, end }: TimeWindow): string {
  if (start % DAY !== 0 || end % DAY !== 0) {
    const isOneDay = Math.floor(start / DAY) === Math.floor((end - 1) / DAY)
    return isOneDay
      ? `${dayWords(start)}, ${clockWords(start)} to ${end % DAY === 0 ? '24:00' : clockWords(end)}`
      : `${timeWords(start)} to ${timeWords(end)}`
  }
  const first = civilDate(start)
  const last = civilDate(end - 1)
  if (isYearStart(first) && isYearStart(civilDate(end)))
    return toWords(yearWords(first.year), yearWords(last.year))
  if (first.day === 1 && civilDate(end).day === 1)
    return toWords(monthWords(first, first.year !== last.year), monthWords(last, true))
  if (first.year !== last.year) return toWords(dayWords(start), dayWords(end - 1))
  if (first.month !== last.month) return toWords(`${first.day} ${monthName(first.month)}`, dayWords(end - 1))
  return first.day === last.day ? dayWords(start) : toWords(String(first.day), dayWords(end - 1))
}

/** From so many days on, what hour a stretch begins and ends at says nothing. */
const ROUND_FROM = 3

/** As {@link spanWords}, in whole days where it is some days long: what a window that slides is called. */
export const roundSpanWords = ({ start, end }: TimeWindow): string =>
  end - start < ROUND_FROM * DAY
    ? spanWords({ start: Math.round(start / MINUTE) * MINUTE, end: Math.round(end / MINUTE) * MINUTE })
    : spanWords({ start: Math.floor(start / DAY) * DAY, end: Math.ceil(end / DAY) * DAY })

/** A length of time in whole units of the largest kind that fits at least twice: `33 years`, `14 months`, `5 days`. */
export function lengthWords({ start, end }: TimeWindow): string {
  const months = monthsBetween(start, end)
  const units: [number, string][] = [
    [Math.floor(months / 12), 'year'],
    [months, 'month'],
    [Math.floor((end - start) / DAY), 'day'],
    [Math.floor((end - start) / HOUR), 'hour'],
    [Math.max(1, Math.floor((end - start) / MINUTE)), 'minute'],
  ]
  const [count, name] = units.find(([count]) => count >= 2) ?? units.find(([count]) => count >= 1)!
  return `${grouped(count)} ${name}${count === 1 ? '' : 's'}`
}

const isYearStart = ({ month, day }: CivilDate): boolean => month === 1 && day === 1

const monthWords = ({ year, month }: CivilDate, hasYear: boolean): string =>
  hasYear ? `${monthName(month)} ${yearWords(year)}` : monthName(month)

const toWords = (from: string, to: string): string => {
  if (from === to || to.startsWith(`${from} `)) return to
  return `${from} to ${to}`
}

/** Whole months from one time to a later one. */
function monthsBetween(start: number, end: number): number {
  const a = civilDate(start)
  const b = civilDate(end)
  const months = (b.year - a.year) * 12 + b.month - a.month
  const reached = civilTime(a.year, a.month + months, a.day) + (((start % DAY) + DAY) % DAY)
  return reached > end ? months - 1 : months
}

/** Digits in groups of three from ten thousand on. */
const grouped = (n: number): string => (n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, ','))
