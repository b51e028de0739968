import { civilDate } from '../../../model/civil.ts'
import type { WrittenDate } from '../../../model/document.ts'
import { parseEdtf } from '../../../formats/edtf.ts'
import { type Period, periodAt } from '../calendar.ts'
import type { Direction } from '../direction.ts'
import type { DateOrder } from './date-order.ts'
import type { ResolvedBasis } from './resolved.ts'

/** A date that others count from. */
export interface AnchorDate {
  readonly period: Period
  /** What everything that hangs on it is: `resolved`, or `assumed` where the anchor is itself a guess. */
  readonly basis: Exclude<ResolvedBasis, 'stated'>
  /** As a clause: "the text was written on 2022-11-30". */
  readonly because: string
}

/** Where the telling stands when an expression is reached. */
export interface Context {
  readonly written: AnchorDate | null
  /** The last date that the story moved to. */
  readonly story: AnchorDate | null
  /** The last day that the story named. */
  readonly storyDay: AnchorDate | null
  /** The quarter that figures are compared with, where the last lines spoke of one. */
  readonly quarter: Period | null
  /** Whether the text tells history, so that a month without a year belongs to the story's year. */
  readonly narrative: boolean
  /** Whether a range ends here that began at the story's date. */
  readonly endsRange: boolean
  /** Whether the last year with an era was before the common era. */
  readonly beforeEra: boolean
  readonly direction: Direction | null
  /** The years that stand in the text. */
  readonly yearsSaid: ReadonlySet<number>
  /** How the text orders the numbers of its dates, where it shows it. */
  readonly dateOrder: DateOrder | null
  /** The words themselves, for explanations. */
  readonly words: string
}

/** The written date as an anchor; null where nothing is known or the value is no EDTF. */
export function writtenAnchor(written: WrittenDate): AnchorDate | null {
  const value = written.edtf === null ? null : parseEdtf(written.edtf)
  if (value === null) return null
  const known = Number.isFinite(value.start) ? value.start : value.end - 1
  if (!Number.isFinite(known)) return null
  const unit =
    value.precision === 'month'
      ? 'month'
      : /^(?:year|decade|century|season)$/.test(value.precision)
        ? 'year'
        : 'day'
  const guess = written.basis === 'assumed'
  return {
    period: periodAt(unit, known),
    basis: guess ? 'assumed' : 'resolved',
    because: guess
      ? `nobody says when the text was written, and ${written.edtf ?? ''} is taken from it`
      : `the text was written ${unit === 'day' ? 'on' : 'in'} ${value.edtf.replace(/[~?%]/g, '')}`,
  }
}

export const yearOfPeriod = (period: Period): number => civilDate(period.start).year
