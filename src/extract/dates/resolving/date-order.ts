import type { CalendarExpression, NumberOrder, TimeExpression } from '../expression.ts'
import type { DateReading } from '../read.ts'

/** The order that holds for a whole text, and what shows it: words of the text. */
export interface DateOrder {
  readonly order: NumberOrder
  readonly because: string
}

/**
 * How a text writes numeric dates: as those of them that can be read in one way only ("29/11/2022"); else as its dates in
 * words ("29 November" or "November 29"); null where it shows neither or both.
 */
export function findDateOrder(text: string, readings: readonly DateReading[]): DateOrder | null {
  return majority(text, readings, numericOrder) ?? majority(text, readings, wordedOrder)
}

function majority(
  text: string,
  readings: readonly DateReading[],
  orderOf: (reading: DateReading) => NumberOrder | null,
): DateOrder | null {
  let first: DateOrder | null = null
  for (const reading of readings) {
    const order = orderOf(reading)
    if (order === null) continue
    if (first && first.order !== order) return null
    first ??= { order, because: text.slice(reading.start, reading.end) }
  }
  return first
}

const numericOrder = ({ expression }: DateReading): NumberOrder | null =>
  calendarOf(expression)?.order ?? null

const wordedOrder = ({ rule, expression }: DateReading): NumberOrder | null =>
  calendarOf(expression)?.day === undefined
    ? null
    : rule === 'day-month'
      ? 'day-first'
      : rule === 'month-day'
        ? 'month-first'
        : null

function calendarOf(e: TimeExpression): CalendarExpression | null {
  if (e.kind === 'calendar') return e
  if (e.kind === 'modified') return calendarOf(e.base)
  return (e.kind === 'clock' || e.kind === 'part-of-day') && e.day ? calendarOf(e.day) : null
}
