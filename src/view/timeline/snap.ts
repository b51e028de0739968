import { calendarStep, nearestTo, nextAfter, floorTo, STEPS } from '../../model/calendar-step.ts'
import type { CalendarStep } from '../../model/calendar-step.ts'
import type { TimeSpan } from '../../index/fold-plan.ts'
import type { FoldedScale, ScaleSegment } from './folded-scale.ts'

/** A window's ends snap to the finest calendar unit that is at least so many pixels long. */
const LEAST_SNAP = 5
const UNITS: readonly CalendarStep[] = [
  calendarStep('minute'),
  calendarStep('hour'),
  calendarStep('day'),
  calendarStep('month'),
  ...STEPS.filter((step) => step.unit === 'year'),
]

/** The calendar boundary nearest to a place on the scale; in a fold, its nearer edge. */
export function snapAt(scale: FoldedScale, px: number): number {
  const segment = segmentAt(scale, px)
  if (segment.folded) return px - segment.from <= segment.to - px ? segment.start : segment.end
  const snapped = nearestTo(stepOf(segment), scale.time(px))
  return Math.min(Math.max(snapped, segment.start), segment.end)
}

/** The next calendar boundary before (-1) or after (1) a time, over a fold if there is one. */
export function stepFrom(scale: FoldedScale, time: number, direction: -1 | 1): number {
  const segments = scale.segments
  const inside =
    direction === 1
      ? segments.find((segment) => time < segment.end)
      : segments.findLast((segment) => time > segment.start)
  if (!inside) return direction === 1 ? segments.at(-1)!.end : segments[0]!.start
  if (inside.folded) return direction === 1 ? inside.end : inside.start
  const step = stepOf(inside)
  const next = direction === 1 ? nextAfter(step, time) : floorTo(step, time - 1)
  return Math.min(Math.max(next, inside.start), inside.end)
}

/** Calendar steps that a page of them takes, and the part of the axis that it does not go beyond. */
const PAGE = 10
const PAGE_PART = 1 / 8

/** The calendar boundary a page of steps before (-1) or after (1) a time: at least one step, over one fold at most. */
export function pageFrom(scale: FoldedScale, time: number, direction: -1 | 1): number {
  let to = stepFrom(scale, time, direction)
  for (let i = 1; i < PAGE; i++) {
    const next = stepFrom(scale, to, direction)
    if (Math.abs(scale.px(next) - scale.px(time)) > scale.width * PAGE_PART) return to
    to = next
  }
  return to
}

/**
 * A window moved by one step, as long as before where no fold comes between; null where it is at the end already.
 */
export function stepWindow(scale: FoldedScale, window: TimeSpan, direction: -1 | 1): TimeSpan | null {
  const first = scale.segments[0]!.start
  const last = scale.segments.at(-1)!.end
  const isAtEnd = direction === 1 ? window.end >= last : window.start <= first
  if (isAtEnd) return null
  const length = window.end - window.start
  const start = stepFrom(scale, window.start, direction)
  const isWithinOne = scale.segments.some(
    (segment) => !segment.folded && start >= segment.start && start + length <= segment.end,
  )
  const end = isWithinOne ? start + length : stepFrom(scale, window.end, direction)
  return start < end && end <= last && start >= first ? { start, end } : null
}

const segmentAt = (scale: FoldedScale, px: number): ScaleSegment =>
  scale.segments.find((segment) => px < segment.to) ?? scale.segments.at(-1)!

function stepOf({ start, end, from, to }: ScaleSegment): CalendarStep {
  const pxPerMs = (to - from) / (end - start)
  return UNITS.find((step) => step.length * pxPerMs >= LEAST_SNAP) ?? UNITS.at(-1)!
}
