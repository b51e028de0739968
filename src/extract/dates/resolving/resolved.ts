import type { Basis, Edge, PartOfDay, Precision } from '../../../model/when.ts'
import type { TimexType } from '../../../model/date-mention.ts'
import type { NamedDate } from '../named-dates/named-date.ts'
import { edtfPeriod, type Period, periodEnd, timexPeriod } from '../calendar.ts'

/** How a value is known, as far as one expression goes. */
export type ResolvedBasis = Exclude<Basis, 'inferred'>

/** The stretch of civil time that an expression means. */
export interface Stretch {
  readonly edtf: string
  readonly start: number
  readonly end: number
  readonly precision: Precision
  readonly partOfDay: PartOfDay | null
  readonly startEdge: Edge
  readonly endEdge: Edge
  readonly approximate: boolean
}

/** What an expression comes to, in its place in one text. */
export interface Resolved {
  readonly type: TimexType
  /** TIMEX3 value. */
  readonly value: string
  /** The calendar stretch that the words name, and that later expressions count from; null off the calendar. */
  readonly period: Period | null
  /** Null for durations, sets, vague words, and where no year is known. */
  readonly stretch: Stretch | null
  readonly basis: ResolvedBasis
  /** In words for a reader; "" where all of it stands in the text. */
  readonly why: string
  /** EDTF, likeliest first. */
  readonly alternatives: readonly string[]
  /** The happening that the words name, where they name one. */
  readonly named?: NamedDate
}

export function stretchOf(period: Period): Stretch {
  const precision: Precision = period.unit === 'weekend' || period.unit === 'half' ? 'interval' : period.unit
  return {
    edtf: edtfPeriod(period),
    start: period.start,
    end: periodEnd(period),
    precision,
    partOfDay: null,
    startEdge: 'sharp',
    endEdge: 'sharp',
    approximate: false,
  }
}

/** A calendar stretch with how it is known. */
export const onCalendar = (
  period: Period,
  basis: ResolvedBasis = 'stated',
  why = '',
  alternatives: readonly string[] = [],
): Resolved => ({
  type: 'DATE',
  value: timexPeriod(period),
  period,
  stretch: stretchOf(period),
  basis,
  why,
  alternatives,
})

/** A value that is on no calendar, or whose year nobody knows. */
export const offCalendar = (
  type: TimexType,
  value: string,
  basis: ResolvedBasis = 'stated',
  why = '',
): Resolved => ({
  type,
  value,
  period: null,
  stretch: null,
  basis,
  why,
  alternatives: [],
})

const ORDER: readonly ResolvedBasis[] = ['stated', 'resolved', 'assumed']

/** The less certain of two. */
export const weaker = (a: ResolvedBasis, b: ResolvedBasis): ResolvedBasis =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b
