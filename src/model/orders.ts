import type { EventCategory, EventStatus } from './event.ts'
import type { Precision } from './when.ts'

/*
 * The words of the model in the order in which they are listed; a column of events says which by its position here. New
 * ones go to the end: files hold these positions.
 */

/** Finest first. */
export const PRECISIONS: readonly Precision[] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
  'interval',
]

export const CATEGORIES: readonly EventCategory[] = [
  'protest',
  'violence',
  'disaster',
  'politics',
  'law',
  'statement',
  'life',
  'work',
  'sport',
  'other',
]

/** From told as a fact to told as none. */
export const STATUSES: readonly EventStatus[] = [
  'happened',
  'reported',
  'quoted',
  'planned',
  'hypothetical',
  'negated',
]
