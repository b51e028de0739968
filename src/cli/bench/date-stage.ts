import { readDates } from '../../extract/dates/read.ts'
import { resolveDates } from '../../extract/dates/resolve.ts'
import { findWrittenDate } from '../../extract/dates/written-date.ts'
import { prepareText } from '../../extract/text/prepare.ts'
import type { PreparedText } from '../../extract/text/prepared-text.ts'

/** The date stage over one prepared text; how many mentions it found. */
export function dateStage(prepared: PreparedText): number {
  const readings = readDates(prepared)
  return resolveDates(prepared, readings, findWrittenDate(prepared, readings, '2000-01-01')).length
}

/** The date stage with what goes before it. */
export const textAndDateStages = (text: string): number => dateStage(prepareText(text))
