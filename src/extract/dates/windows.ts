import type { Span } from '../../model/span.ts'
import { scanCues } from './cues.ts'

/** A small piece of one paragraph in which a time expression may stand. */
export interface CueWindow extends Span {
  /** Bits of the cues in it, see `cues.ts`. */
  readonly cues: number
}

/** How far around a cue its expression can reach, in code units. */
const REACH = 72

/** Longest window, in code units: keeps what is quadratic in chrono-node small. */
const LONGEST = 1500

/** The pieces of a paragraph that rules should see, in order, not overlapping. Linear in the paragraph's length. */
export function cueWindows(text: string, paragraph: Span): CueWindow[] {
  const windows: { start: number; end: number; cues: number }[] = []
  scanCues(text, paragraph.start, paragraph.end, (at, end, cues) => {
    const last = windows[windows.length - 1]
    const start = Math.max(
      paragraph.start,
      last && at - REACH < last.end ? last.end : wordStart(text, at - REACH, at),
    )
    if (last && at - REACH <= last.end && end + REACH - last.start <= LONGEST) {
      last.end = Math.max(last.end, wordEnd(text, end + REACH, paragraph.end))
      last.cues |= cues
    } else if (last && end <= last.end) last.cues |= cues
    else windows.push({ start, end: wordEnd(text, end + REACH, paragraph.end), cues })
  })
  return windows
}

/** The beginning of a word at or after `at`, never behind `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 || space >= limit ? limit : space + 1
}

/** The end of a word at or before `at`; `at` itself where no word ends near. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= limit) return limit
  const space = text.lastIndexOf(' ', at)
  return space > at - REACH ? space : at
}
