import type { PlayStep } from '../../state/play-steps.ts'
import type { TimeMode } from '../../state/view-state.svelte.ts'

/** What a step goes by, in a menu. */
export const STEP_WORDS: readonly (readonly [PlayStep, string])[] = [
  ['event', 'Event by event'],
  ['even', 'Evenly'],
  ['day', 'Day by day'],
  ['week', 'Week by week'],
  ['month', 'Month by month'],
  ['year', 'Year by year'],
]

/** What a window shows, in a menu. */
export const MODE_WORDS: readonly (readonly [TimeMode, string])[] = [
  ['window', 'Only this time'],
  ['cumulative', 'All up to it'],
  ['fading', 'Fading past'],
]

/** `2×`, `½×`. */
export const speedWords = (speed: number): string => `${SMALL[speed] ?? speed}×`

const SMALL: Readonly<Record<number, string>> = { 0.25: '¼', 0.5: '½' }
