/**
 * How a value is known. `stated`: all of it stands in the text. `resolved`: worked out from another stated
 * date or from the written date. `assumed`: part of it, such as the year, is a guess that a reader must see
 * as a guess. `inferred`: no expression says it, the order of the telling does.
 */
export type Basis = 'stated' | 'resolved' | 'assumed' | 'inferred'

/** The finest unit that the words give. */
export type Precision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'interval'

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

/** How an end of an interval is known: `sharp` as said, `faded` as worked out or approximate, `open` not at all. */
export type Edge = 'sharp' | 'faded' | 'open'

/**
 * When something was: an interval with a precision, never an instant.
 *
 * Times are civil: milliseconds since 1970-01-01T00:00 on the proleptic Gregorian calendar of the place that is
 * spoken of, with no time zone. Read them with UTC functions only, so that a reader's zone never shifts a date.
 * Years are astronomical (1 BC is 0).
 */
export interface When {
  /** Extended Date/Time Format, level 1: `1989-06-04`, `2022-11-25/2022-11-28`, `1984~`, `193X`, `-0043-03-15`. */
  readonly edtf: string
  /** First millisecond; -Infinity where the beginning is open. */
  readonly start: number
  /** First millisecond after; +Infinity where the end is open. */
  readonly end: number
  readonly precision: Precision
  readonly partOfDay: PartOfDay | null
  readonly startEdge: Edge
  readonly endEdge: Edge
  /** "about", "circa": EDTF `~`. */
  readonly approximate: boolean
  readonly basis: Basis
  /** How the value came about, in words for a reader: the rule, the anchor, what was assumed. */
  readonly why: string
  /** Other readings that the words allow, as EDTF, likeliest first. */
  readonly alternatives: readonly string[]
}
