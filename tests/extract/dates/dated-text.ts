import { readDates } from '../../../src/extract/dates/read.ts'
import { resolveDates } from '../../../src/extract/dates/resolve.ts'
import { findWrittenDate } from '../../../src/extract/dates/written-date.ts'
import { prepareText } from '../../../src/extract/text/prepare.ts'
import type { DateMention } from '../../../src/model/date-mention.ts'

/** The whole date stage over one text; spans are of the even text, which a test's text is. */
export function datesOf(text: string, written: string | null = null): readonly DateMention[] {
  const prepared = prepareText(text)
  const readings = readDates(prepared)
  return resolveDates(prepared, readings, findWrittenDate(prepared, readings, written))
}

/** The text with each mention marked with its TIMEX3 value: "It rained [on Monday|2020-03-09]." */
export function marked(text: string, written: string | null = null): string {
  let out = ''
  let last = 0
  for (const { start, end, value } of datesOf(text, written)) {
    out += `${text.slice(last, start)}[${text.slice(start, end)}|${value}]`
    last = end
  }
  return out + text.slice(last)
}

/** The text without the marks that {@link marked} sets. */
export const unmarked = (text: string): string => text.replace(/\[([^\]|]+)\|[^\]]+\]/g, '$1')

/** EDTF values of all mentions that are on the calendar. */
export const edtfOf = (text: string, written: string | null = null): string[] =>
  datesOf(text, written).flatMap(({ when }) => when?.edtf ?? [])
