import type { Precision } from './when.ts'

/** All precisions, finest first; a column of events says which by its position here. */
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
