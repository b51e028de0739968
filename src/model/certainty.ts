import type { Basis } from './when.ts'

/** How sure a reading is, in four bands; see {@link import('./event.ts').DatedEvent.confidence}. */
export type ConfidenceBand = 'very-likely' | 'likely' | 'uncertain' | 'doubtful'

/** The bands with the least confidence of each, surest first. */
export const CONFIDENCE_BANDS: readonly (readonly [band: ConfidenceBand, least: number])[] = [
  ['very-likely', 0.85],
  ['likely', 0.65],
  ['uncertain', 0.45],
  ['doubtful', -Infinity],
]

export const confidenceBand = (confidence: number): ConfidenceBand =>
  CONFIDENCE_BANDS.find(([, least]) => confidence >= least)?.[0] ?? 'doubtful'

/** How a date is known, surest first; `undated` where there is none. */
export const DATE_BASES: readonly (Basis | 'undated')[] = [
  'stated',
  'resolved',
  'inferred',
  'assumed',
  'undated',
]
