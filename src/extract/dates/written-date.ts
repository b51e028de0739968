import type { WrittenDate } from '../../model/document.ts'
import { parseEdtf } from '../../formats/edtf.ts'
import type { PreparedText } from '../text/prepared-text.ts'
import { dayPeriod, edtfPeriod, edtfYear } from './calendar.ts'
import type { CalendarExpression, TimeExpression } from './expression.ts'
import type { DateReading } from './read.ts'

/** How far into a text its date line can stand, in code units. */
const HEAD = 800

/**
 * When a text was written: as given; else as a date line in it says ("BEIJING, Nov. 29, 2022 —", a line that is only a
 * date); else its latest full date or year, as an assumption; else not known.
 *
 * @param given EDTF, or null where nobody said; what is no EDTF counts as not said
 */
export function findWrittenDate(
  prepared: PreparedText,
  readings: readonly DateReading[],
  given: string | null,
): WrittenDate {
  if (given !== null && parseEdtf(given))
    return { edtf: given.trim(), basis: 'given', why: 'It was supplied with the text.' }
  const line = readings.find((reading) => isDateLine(prepared, reading))
  const date = line && calendarOf(line.expression)
  const latest = latestDate(readings)
  if (line && date?.month !== undefined && date.day !== undefined) {
    const words = prepared.text.slice(line.start, line.end)
    if (date.year !== undefined)
      return {
        edtf: edtfPeriod(dayPeriod(date.year, date.month, date.day)),
        basis: 'stated',
        why: `The text's own date line says "${words}".`,
      }
    if (latest) {
      const edtf = edtfPeriod(dayPeriod(latest.year, date.month, date.day))
      return {
        edtf,
        basis: 'assumed',
        why: `The date line says "${words}" without a year; ${String(latest.year)} is the latest year in the text.`,
      }
    }
  }
  if (latest)
    return {
      edtf: latest.edtf,
      basis: 'assumed',
      why: `Nobody says when it was written; ${latest.edtf} is the latest date that stands in it.`,
    }
  return { edtf: null, basis: 'assumed', why: 'Nobody says when it was written, and no year stands in it.' }
}

/** A line of its own near the beginning, or the words between a place and a dash that open a report. */
function isDateLine(prepared: PreparedText, { start, end, expression }: DateReading): boolean {
  const date = calendarOf(expression)
  if (start > HEAD || date?.month === undefined || date.day === undefined) return false
  const paragraph = prepared.paragraphs.find((p) => p.start <= start && end <= p.end)
  if (!paragraph) return false
  const before = prepared.text.slice(paragraph.start, start)
  const after = prepared.text.slice(end, Math.min(paragraph.end, end + 40))
  const alone =
    /^(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ll]ast [Uu]pdated|[Dd]ate|[Bb]y [\w .]+|(?:[A-Z][\w.]{0,16},? ?){1,3})[:,]? ?(?:on )?)?\(?$/.test(
      before,
    ) && /^\)?[.,]?(?: \d{1,2}:\d\d.{0,12})?$/.test(after)
  // "LYON (3 May) —", but not "Ada King (3 May 1815 – 5 June 1852)", which is a life.
  const opening =
    /^[A-Z][A-Za-z .,'-]{1,60}[,(] ?$/.test(before) &&
    (before.trimEnd().endsWith('(') ? /^\) ?(?:[-–—:_]|--)/ : /^ ?(?:\([^)]{1,30}\) ?)?(?:[-–—:_]|--)/).test(
      after,
    )
  return alone || opening
}

function calendarOf(e: TimeExpression): CalendarExpression | null {
  if (e.kind === 'calendar') return e
  return (e.kind === 'clock' || e.kind === 'part-of-day') && e.day ? calendarOf(e.day) : null
}

/** The latest full date that stands in the text, or its latest year where that is later. */
function latestDate(readings: readonly DateReading[]): { edtf: string; year: number } | null {
  let best: { edtf: string; year: number; order: number } | null = null
  for (const { expression } of readings) {
    const date = calendarOf(expression.kind === 'modified' ? expression.base : expression)
    if (date?.year === undefined || date.eraOpen || date.year > 2200) continue
    const full =
      date.month !== undefined && date.day !== undefined ? dayPeriod(date.year, date.month, date.day) : null
    const order = date.year * 400 + (full ? (date.month ?? 0) * 31 + (date.day ?? 0) : 0)
    if (!best || order > best.order)
      best = { edtf: full ? edtfPeriod(full) : edtfYear(date.year), year: date.year, order }
  }
  return best
}
