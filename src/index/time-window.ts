/** A half-open stretch of civil time in milliseconds; see {@link import('../model/when.ts').When}. */
export interface TimeWindow {
  readonly start: number
  readonly end: number
}
