import type { Chronology } from '../index/chronology.ts'
import type { TimeWindow } from '../index/time-window.ts'

/** By event number, how much an event is there: 0 not at all, 1 wholly, between them fading. To be read as opacity. */
export type Presence = ArrayLike<number>

/** What is long past stays as a trace. */
export const TRACE = 0.14
/** So much is left of an event as soon as it has ended; a window's length later, half of that. */
const JUST_PAST = 0.7
/** After so many lengths all is a trace. */
const LONGEST_FADE = 3

/**
 * The presence of events up to a window's end: 1 for those that overlap it, and the less for those that ended before, the
 * longer ago; measured in the window's own length, so that minutes fade as centuries do.
 * @param shown by event number, 1 for all that have begun before the window's end
 */
export function fadingPast(
  chronology: Chronology,
  { start, end }: TimeWindow,
  shown: Uint8Array,
): Float32Array {
  const presence = new Float32Array(shown)
  const { ends, byEnd } = chronology
  const length = end - start
  const ended = chronology.endedBy(start)
  const faded = chronology.endedBy(start - LONGEST_FADE * length)
  for (let i = 0; i < faded; i++) presence[byEnd[i]!] = TRACE
  for (let i = faded; i < ended; i++)
    presence[byEnd[i]!] = Math.max(TRACE, JUST_PAST * 2 ** (-(start - ends[i]!) / length))
  return presence
}
