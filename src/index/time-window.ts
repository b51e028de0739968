/** A half-open stretch of civil time in milliseconds; see {@link import('../model/when.ts').When}. */
export interface TimeWindow {
  readonly start: number
  readonly end: number
}

/** The stretch in which all events are that have a date. */
export const ALL_TIME: TimeWindow = { start: -Infinity, end: Infinity }
