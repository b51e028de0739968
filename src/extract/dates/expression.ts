import type { Part } from './lexicon/parts-of-day.ts'
import type { Season } from './lexicon/seasons.ts'

/** The units of the calendar. `weekend` is Saturday and Sunday of an ISO week. */
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/**
 * What a relative expression counts from: the day of writing; the last date that the story moved to; or the one in news,
 * the other in a history.
 */
export type Anchor = 'written' | 'narrative' | 'telling'

/**
 * "last March", "this summer", "next Friday" count from the writing; "that June", "the following spring", "the previous
 * Friday" from the story.
 */
export type Which = 'last' | 'this' | 'next' | 'that' | 'following' | 'previous'

/** Which of the two first numbers of a date is which. */
export type NumberOrder = 'day-first' | 'month-first'

/** A partly specified point of the calendar: what the words give and nothing more. */
export interface CalendarExpression {
  readonly kind: 'calendar'
  /** Astronomical year (1 BC is 0). */
  readonly year?: number
  /** The last two digits of a year ("'98"): the century is worked out later. */
  readonly shortYear?: number
  readonly month?: number
  readonly day?: number
  /** ISO: Monday is 1, Sunday is 7. */
  readonly weekday?: number
  /** The weekend that begins with the weekday. */
  readonly weekend?: true
  readonly season?: Season
  readonly quarter?: number
  readonly half?: number
  readonly which?: Which
  /** A year of few figures whose era is not said: the era of the dates around it holds. */
  readonly eraOpen?: boolean
  /** The order in which a numeric date must have its day and month: 29/11/2022. */
  readonly order?: NumberOrder
  /** The order that is usual for a numeric date such as 3/4/2021, whose day and month could change places. */
  readonly usualOrder?: NumberOrder
}

/** A decade, a century or a millennium, by its first civil year (astronomical, negative years included). */
export interface YearsExpression {
  readonly kind: 'years'
  readonly unit: 'decade' | 'century' | 'millennium'
  /** "the 1930s" 1930, "the 19th century" 1800; for "the sixties" 60, with `short`. */
  readonly first: number
  readonly short: boolean
  /** Counted backwards, before the common era: then `first` is the positive number in the name. */
  readonly before: boolean
}

/** "yesterday", "last year", "two weeks later": so many units from an anchor. Zero is the unit that holds the anchor. */
export interface OffsetExpression {
  readonly kind: 'offset'
  readonly unit: Unit
  readonly amount: number
  readonly anchor: Anchor
  /** "the year-ago period", "a year ago": a comparison, which keeps the grain of what is compared. */
  readonly comparison?: boolean
}

/** "a few days later", "months ago": the number is not said. */
export interface VagueOffsetExpression {
  readonly kind: 'vague-offset'
  readonly unit: Unit
  readonly sign: 1 | -1
}

/** "two days after November 5". */
export interface ShiftedExpression {
  readonly kind: 'shifted'
  readonly unit: Unit
  readonly amount: number
  readonly from: TimeExpression
}

/** "January of that year", "the third quarter of last year", "Christmas 2010". */
export interface WithinExpression {
  readonly kind: 'within'
  readonly part: CalendarExpression | HolidayExpression
  readonly whole: TimeExpression
}

/** "the last week of March", "the second Tuesday in May": counted from the end where `nth` is negative. */
export interface NthExpression {
  readonly kind: 'nth'
  readonly nth: number
  readonly unit: 'day' | 'week' | 'weekend'
  /** ISO weekday, where it is one that is counted. */
  readonly weekday?: number
  readonly whole: CalendarExpression
}

/** "the week of March 6", "Easter week": the unit that holds a day. */
export interface AroundExpression {
  readonly kind: 'around'
  readonly unit: Unit
  readonly of: CalendarExpression | HolidayExpression
}

/** "the quarter", "the latest period": a stretch that was spoken of before. */
export interface SameExpression {
  readonly kind: 'same'
  readonly unit: Unit | 'period'
}

export interface PartOfDayExpression {
  readonly kind: 'part-of-day'
  readonly part: Part
  /** Null where the words name no day ("in the evening"). */
  readonly day: TimeExpression | null
}

export interface ClockExpression {
  readonly kind: 'clock'
  readonly hour: number
  /** Null where only the hour is said. */
  readonly minute: number | null
  /** As TIMEX3 and ISO 8601 write it: `Z`, `+02`, `-05:30`; "" where none is said. */
  readonly zone: string
  readonly day: TimeExpression | null
}

/** How a stretch is cut or blurred by the words before it. */
export type Modifier = 'early' | 'mid' | 'late' | 'start' | 'end' | 'about'

export interface ModifiedExpression {
  readonly kind: 'modified'
  readonly modifier: Modifier
  readonly base: TimeExpression
}

/** ISO 8601 duration, with TIMEX3's `X` for an unknown number: `P3D`, `PT2H`, `PXY`. */
export interface DurationExpression {
  readonly kind: 'duration'
  readonly value: string
}

/** "every Monday", "daily": TIMEX3 value such as `XXXX-WXX-1`, `P1D`. */
export interface SetExpression {
  readonly kind: 'set'
  readonly value: string
}

export interface VagueExpression {
  readonly kind: 'vague'
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
}

/** A day that comes every year under its own name. `id` is its key in the table of holidays. */
export interface HolidayExpression {
  readonly kind: 'holiday'
  readonly id: string
  readonly which?: Which
}

/** Words that name a happening by its date or give a date a name. */
export interface NamedExpression {
  readonly kind: 'named'
  /** In the table of named dates, likeliest first. */
  readonly ids: readonly [string, ...string[]]
  /** What the words mean in a text that was written before any of it happened. */
  readonly otherwise?: CalendarExpression
}

/** What the words say, before anything is known about when they were written. */
export type TimeExpression =
  | CalendarExpression
  | YearsExpression
  | OffsetExpression
  | VagueOffsetExpression
  | ShiftedExpression
  | WithinExpression
  | NthExpression
  | AroundExpression
  | SameExpression
  | PartOfDayExpression
  | ClockExpression
  | ModifiedExpression
  | DurationExpression
  | SetExpression
  | VagueExpression
  | HolidayExpression
  | NamedExpression
