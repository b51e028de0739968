import { civilTime, HOUR, MINUTE } from '../../../model/civil.ts'
import {
  edtfPeriod,
  edtfYear,
  periodAt,
  shiftPeriod,
  shiftTime,
  timexPeriod,
  yearPeriod,
  type Period,
} from '../calendar.ts'
import type { TimeExpression, WithinExpression, YearsExpression } from '../expression.ts'
import { holidayBounds } from '../lexicon/holidays.ts'
import { PART_HOURS, PART_NAME } from '../lexicon/parts-of-day.ts'
import { resolveNamed } from './named.ts'
import { resolveCalendar, fullYear, yearlyPart } from './calendar-date.ts'
import { type Context, yearOfPeriod } from './context.ts'
import { modify } from './modify.ts'
import { nthWithin } from './nth.ts'
import { resolveOffset } from './offset.ts'
import { placeInYear } from './place.ts'
import { offCalendar, onCalendar, type Resolved, stretchOf, weaker } from './resolved.ts'

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** What an expression comes to in its context; null where its words turn out to be no time. */
export function evaluate(e: TimeExpression, context: Context): Resolved | null {
  switch (e.kind) {
    case 'calendar':
      return resolveCalendar(e, context)
    case 'years':
      return resolveYears(e, context)
    case 'offset':
      return resolveOffset(e, context)
    case 'vague-offset':
      return offCalendar('DATE', e.sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
    case 'shifted': {
      const from = evaluate(e.from, context)
      if (!from?.period) return from
      if (e.unit === 'minute' || e.unit === 'hour') return from
      const start = shiftTime(from.period.start, e.unit, e.amount)
      return onCalendar(
        periodAt(from.period.unit, start),
        weaker(from.basis, 'resolved'),
        `"${context.words}" is counted from ${timexPeriod(from.period)}.`,
      )
    }
    case 'within':
      return resolveWithin(e, context)
    case 'nth': {
      const whole = resolveCalendar(e.whole, context)
      if (!whole?.period) return whole
      const period = nthWithin(e, whole.period)
      return period && onCalendar(period, whole.basis, whole.why)
    }
    case 'around': {
      const day = evaluate(e.of, context)
      if (!day?.period || e.unit === 'minute' || e.unit === 'hour') return day
      return onCalendar(periodAt(e.unit, day.period.start), day.basis, day.why, day.alternatives)
    }
    case 'same': {
      const { quarter, written, story, words } = context
      if (quarter) return onCalendar(quarter, 'resolved', `"${words}" is the quarter that was spoken of.`)
      if (e.unit === 'period' && story)
        return onCalendar(
          story.period,
          story.basis,
          `"${words}" is the time that was spoken of; ${story.because}.`,
        )
      if (!written) return null
      const last = shiftPeriod(periodAt('quarter', written.period.start), -1)
      return onCalendar(
        last,
        written.basis,
        `"${words}" names no quarter; ${written.because}, so it is the last full one.`,
      )
    }
    case 'part-of-day': {
      const day = e.day ? evaluate(e.day, context) : storyDay(context)
      if (!day) return null
      if (day.period?.unit !== 'day')
        return day.period ? day : { ...day, type: 'TIME', value: `${day.value}T${e.part}` }
      const [from, to] = PART_HOURS[e.part]
      const { start } = day.period
      return {
        ...day,
        type: 'TIME',
        value: `${day.value}T${e.part}`,
        stretch: {
          ...stretchOf(day.period),
          start: start + from * HOUR,
          end: start + to * HOUR,
          precision: 'part-of-day',
          partOfDay: PART_NAME[e.part],
          startEdge: 'faded',
          endEdge: 'faded',
        },
      }
    }
    case 'clock':
      return resolveClock(e.hour, e.minute, e.zone, e.day ? evaluate(e.day, context) : storyDay(context))
    case 'modified': {
      const base = evaluate(e.base, context)
      return base && modify(base, e.modifier)
    }
    case 'duration':
      return offCalendar('DURATION', e.value)
    case 'set':
      return offCalendar('SET', e.value)
    case 'vague':
      return offCalendar('DATE', e.value)
    case 'holiday': {
      const placed = placeInYear(
        (year) => ({ unit: 'day', start: holidayBounds(e.id, year).start }),
        context,
        e.which,
      )
      return (
        placed ??
        offCalendar(
          'DATE',
          'XXXX-XX-XX',
          'assumed',
          `"${context.words}" gives no year, and nothing in the text tells it.`,
        )
      )
    }
    case 'named':
      return resolveNamed(e, context)
  }
}

function storyDay({ storyDay: day, written, words }: Context): Resolved | null {
  const anchor = day ?? written
  return anchor && onCalendar(anchor.period, anchor.basis, `"${words}" names no day; ${anchor.because}.`)
}

function resolveClock(
  hour: number,
  minute: number | null,
  zone: string,
  day: Resolved | null,
): Resolved | null {
  const time = `T${pad(hour)}:${pad(minute ?? 0)}${zone}`
  if (day?.period?.unit !== 'day')
    return offCalendar('TIME', `XXXX-XX-XX${time}`, 'assumed', 'No day is known for this time.')
  const start = day.period.start + hour * HOUR + (minute ?? 0) * MINUTE
  const date = edtfPeriod(day.period)
  const hasTime = hour < 24 && !date.startsWith('Y') // level 1 has no times in years of five figures
  return {
    ...day,
    type: 'TIME',
    value: day.value + time,
    stretch: {
      ...stretchOf(day.period),
      edtf: hasTime ? `${date}T${pad(hour)}:${pad(minute ?? 0)}:00` : date,
      start,
      end: start + (minute === null ? HOUR : MINUTE),
      precision: minute === null ? 'hour' : 'minute',
    },
  }
}

/** Decades, centuries and millennia; before the common era they are counted backwards. */
function resolveYears(e: YearsExpression, context: Context): Resolved {
  const length = { decade: 10, century: 100, millennium: 1000 }[e.unit]
  if (e.before) {
    // The 480s BC are 489 to 480 BC; the 5th century BC is 500 to 401 BC.
    const [oldest, youngest] = e.unit === 'decade' ? [e.first + 9, e.first] : [e.first + length, e.first + 1]
    const start = civilTime(1 - oldest)
    const value = `BC${e.unit === 'decade' ? pad(e.first / 10, 3) : e.unit === 'century' ? pad(e.first / 100) : String(e.first / 1000)}`
    const stretch = { ...stretchOf(yearPeriod(1 - oldest)), end: civilTime(2 - youngest), precision: e.unit }
    return {
      ...onCalendar(yearPeriod(1 - youngest)),
      value,
      stretch: { ...stretch, start, edtf: `${edtfYear(1 - oldest)}/${edtfYear(1 - youngest)}` },
    }
  }
  if (!e.short) return onCalendar({ unit: e.unit, start: civilTime(e.first) })
  return onCalendar(
    { unit: e.unit, start: civilTime(fullYear(e.first, context)) },
    'resolved',
    `"${context.words}" names no century; it is the nearest that fits.`,
  )
}

function resolveWithin({ part, whole }: WithinExpression, context: Context): Resolved | null {
  const outer = evaluate(whole, context)
  if (!outer?.period) return outer
  const year = yearOfPeriod(outer.period)
  if (part.kind === 'holiday') {
    const period: Period = { unit: 'day', start: holidayBounds(part.id, year).start }
    return onCalendar(period, outer.basis, outer.why, outer.alternatives)
  }
  const yearly = yearlyPart(part)
  if (!yearly) {
    // "the 1988 quarter": the quarter under comparison, in that year.
    const { quarter } = context
    return quarter
      ? onCalendar(
          shiftPeriod(quarter, 4 * (year - yearOfPeriod(quarter))),
          'resolved',
          `"${context.words}" is the same quarter of ${String(year)}.`,
        )
      : outer
  }
  return onCalendar(yearly(year), outer.basis, outer.why)
}
