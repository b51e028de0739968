import { daysInMonth, DAY, isoWeekday } from '../../../model/civil.ts'
import {
  dayPeriod,
  edtfPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  periodAt,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
} from '../calendar.ts'
import type { CalendarExpression, NumberOrder } from '../expression.ts'
import { type Context, yearOfPeriod } from './context.ts'
import { COUNTS_FROM_STORY, placeInYear } from './place.ts'
import { offCalendar, onCalendar, type Resolved } from './resolved.ts'

/** Resolves a partly specified calendar date; null where the words turn out to be none (February 30). */
export function resolveCalendar(e: CalendarExpression, context: Context): Resolved | null {
  const yearly = yearlyPart(e)
  if (yearly === null)
    return e.weekday === undefined ? bareYear(e, context) : resolveWeekday(e.weekday, e, context)
  if (e.month !== undefined && e.day !== undefined && e.day > daysInMonth(e.year ?? 2000, e.month))
    return null
  const year = e.year ?? (e.shortYear === undefined ? undefined : fullYear(e.shortYear, context))
  if (year !== undefined) {
    if (e.usualOrder) return resolveOrder(e, e.usualOrder, year, context)
    return e.year === undefined
      ? onCalendar(yearly(year), 'resolved', centuryWhy(context))
      : onCalendar(yearly(year))
  }
  if (e.quarter !== undefined || e.half !== undefined) return reportedPeriod(yearly, e, context)
  const placed = placeInYear(yearly, context, e.which, e.weekday)
  return (
    placed ??
    offCalendar(
      'DATE',
      yearlessValue(e),
      'assumed',
      `"${context.words}" gives no year, and nothing in the text tells it.`,
    )
  )
}

/** "3/4/2021": by a weekday beside it, else by the order that the rest of the text shows, else by a guess. */
function resolveOrder(
  { month = 1, day = 1, weekday }: CalendarExpression,
  usualOrder: NumberOrder,
  year: number,
  context: Context,
): Resolved {
  const { words, dateOrder } = context
  const usual = dayPeriod(year, month, day)
  const swapped = dayPeriod(year, day, month)
  const other = (period: Period): readonly string[] => [edtfPeriod(period === usual ? swapped : usual)]
  if (weekday !== undefined && isoWeekday(usual.start) !== isoWeekday(swapped.start)) {
    const agrees = [usual, swapped].find((period) => isoWeekday(period.start) === weekday)
    if (agrees)
      return onCalendar(
        agrees,
        'resolved',
        `In "${words}" the weekday agrees with one order only.`,
        other(agrees),
      )
  }
  if (dateOrder) {
    const chosen = dateOrder.order === usualOrder ? usual : swapped
    const why = `"${words}" is read ${dateOrder.order.replace('-', ' ')}, as "${dateOrder.because}" in the same text.`
    return onCalendar(chosen, 'resolved', why, other(chosen))
  }
  return onCalendar(
    usual,
    'assumed',
    `"${words}" does not say which number is the month; ${usualOrder.replace('-', ' ')} is assumed.`,
    other(usual),
  )
}

/** What comes every year, as a function of the year; null for a bare year or weekday. */
export function yearlyPart({
  month,
  day,
  season,
  quarter,
  half,
}: CalendarExpression): ((year: number) => Period) | null {
  if (month !== undefined && day !== undefined)
    return (year) => dayPeriod(year, month, Math.min(day, daysInMonth(year, month)))
  if (month !== undefined) return (year) => monthPeriod(year, month)
  if (season !== undefined) return (year) => seasonPeriod(year, season)
  if (quarter !== undefined) return (year) => quarterPeriod(year, quarter)
  if (half !== undefined) return (year) => halfPeriod(year, half)
  return null
}

function bareYear(e: CalendarExpression, context: Context): Resolved | null {
  if (e.shortYear !== undefined)
    return onCalendar(yearPeriod(fullYear(e.shortYear, context)), 'resolved', centuryWhy(context))
  if (e.year === undefined) return null
  if (!e.eraOpen) return onCalendar(yearPeriod(e.year))
  if (context.beforeEra)
    return onCalendar(
      yearPeriod(1 - e.year),
      'resolved',
      `"${context.words}" gives no era; the dates before it are before the common era.`,
    )
  const year = context.story && yearOfPeriod(context.story.period)
  return year !== null && year > 0 && year < 1300 ? onCalendar(yearPeriod(e.year)) : null
}

/** "the third quarter": the one that reports speak of, in the year of writing where it has begun. */
function reportedPeriod(yearly: (year: number) => Period, e: CalendarExpression, context: Context): Resolved {
  const { written, words, direction } = context
  const anchor = context.narrative ? (context.story ?? written) : written
  if (!anchor)
    return offCalendar(
      'DATE',
      yearlessValue(e),
      'assumed',
      `"${words}" gives no year, and nothing in the text tells it.`,
    )
  const year = yearOfPeriod(anchor.period)
  const own = yearly(year)
  const chosen =
    own.start <= anchor.period.start || direction === 'coming' || context.narrative ? own : yearly(year - 1)
  return onCalendar(chosen, anchor.basis, `"${words}" gives no year; ${anchor.because}.`, [
    edtfPeriod(yearly(yearOfPeriod(chosen) - 1)),
  ])
}

function resolveWeekday(weekday: number, e: CalendarExpression, context: Context): Resolved {
  const { words, direction } = context
  const anchor =
    context.narrative || (e.which && COUNTS_FROM_STORY.has(e.which))
      ? (context.storyDay ?? context.written)
      : context.written
  if (!anchor || anchor.period.unit !== 'day')
    return offCalendar(
      'DATE',
      `XXXX-WXX-${String(weekday)}`,
      'assumed',
      `"${words}" names a weekday, and nothing tells its week.`,
    )
  const at = anchor.period.start
  const back = (isoWeekday(at) - weekday + 7) % 7
  const latest = at - back * DAY
  const following = latest + (back === 0 ? 0 : 7) * DAY
  const inWeek = periodAt('week', at).start + (weekday - 1) * DAY
  const time =
    e.which === 'last' || e.which === 'previous'
      ? latest - (back === 0 ? 7 * DAY : 0)
      : e.which === 'next' || e.which === 'following'
        ? latest + 7 * DAY
        : e.which === 'this'
          ? inWeek
          : anchor === context.written && direction !== 'coming'
            ? latest
            : following
  const other = time === latest ? latest + 7 * DAY : latest
  const unit = e.weekend ? 'weekend' : 'day'
  const so = time <= at ? 'so it is the latest one' : 'so it is the next one'
  return onCalendar(
    { unit, start: time },
    anchor.basis,
    `"${words}" names a ${e.weekend ? 'weekend' : 'weekday'}; ${anchor.because}; ${so}.`,
    [edtfPeriod({ unit, start: other })],
  )
}

/** The year that two figures mean: in a history the one nearest to it, else the latest that is not far ahead. */
export function fullYear(short: number, { written, story, narrative }: Context): number {
  if (narrative && story) {
    const near = yearOfPeriod(story.period)
    return short + 100 * Math.round((near - short) / 100)
  }
  const now = written ? yearOfPeriod(written.period) : story ? yearOfPeriod(story.period) : 2025
  const century = Math.floor(now / 100) * 100
  return century + short <= now + 10 ? century + short : century - 100 + short
}

const centuryWhy = ({ words }: Context): string =>
  `"${words}" gives two figures of the year; the century is the nearest that fits.`

const pad = (n: number): string => String(n).padStart(2, '0')

/** TIMEX3 for a date whose year is not known. */
function yearlessValue({ month, day, season, quarter, half }: CalendarExpression): string {
  if (month !== undefined) return day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`
  if (season !== undefined) return `XXXX-${season}`
  return quarter === undefined ? `XXXX-H${String(half ?? 1)}` : `XXXX-Q${String(quarter)}`
}
