import type { Chronology } from '../index/chronology.ts'
import { lowerBound, upperBound } from '../index/bounds.ts'
import type { FoldPlan } from '../index/fold-plan.ts'
import type { TimeWindow } from '../index/time-window.ts'
import { calendarStep, floorTo, nextAfter } from '../model/calendar-step.ts'
import type { CalendarUnit } from '../model/calendar-step.ts'
import { DAY } from '../model/civil.ts'
import { placeOf, timeAt } from './time-place.ts'

/** How far a step goes: to the next event, along the calendar, or evenly along the axis as it is laid out. */
export type PlayStep = 'event' | 'day' | 'week' | 'month' | 'year' | 'even'

export type Direction = -1 | 1

/** What is stepped through. */
export interface PlayGround {
  /** The events that pass the filters. */
  readonly chronology: Chronology
  /** How the axis is laid out: empty stretches that are folded are stepped over. */
  readonly plan: FoldPlan
}

/** A window that nobody chose covers so much of the axis. */
const EVEN_WINDOW = 0.08
const LEAST_WINDOW = 1e-4

/**
 * The window one step on from another, or the first one (going back: the last) from all time; null where there is
 * nothing more that way.
 */
export function stepped(
  ground: PlayGround,
  step: PlayStep,
  window: TimeWindow | null,
  direction: Direction,
): TimeWindow | null {
  if (ground.chronology.size === 0) return null
  if (step === 'event') return eventStep(ground.chronology, window, direction)
  if (step === 'even') return slid(ground.plan, window, direction / 2)
  return calendarMove(ground, step, window, direction)
}

/** The window to begin with anew, as long as it was; from the other end where play goes back. */
export function rewound(
  ground: PlayGround,
  step: PlayStep,
  window: TimeWindow | null,
  direction: Direction,
): TimeWindow | null {
  const first = stepped(ground, step, null, direction)
  if (window === null || first === null || step === 'event') return first
  if (step === 'even') {
    const [from, to] = placesOf(ground.plan, window)
    return direction === 1 ? between(ground.plan, 0, to - from) : between(ground.plan, 1 - to + from, 1)
  }
  const length = window.end - window.start
  return { start: first.start, end: Math.max(first.end, floorTo(calendarStep(step), first.start + length)) }
}

/** The stretch of the events that begin next, up to the last of their ends or the next beginning after it. */
function eventStep(
  { starts, endsByStart, size }: Chronology,
  window: TimeWindow | null,
  direction: Direction,
): TimeWindow | null {
  const start =
    direction === 1
      ? starts[upperBound(starts, window?.start ?? -Infinity)]
      : starts[(window === null ? size : lowerBound(starts, window.start)) - 1]
  if (start === undefined || start === -Infinity) return null
  const from = lowerBound(starts, start)
  const after = upperBound(starts, start)
  const longest = endsByStart.subarray(from, after).reduce((most, end) => Math.max(most, end), start + 1)
  const end = Math.min(longest, starts[after] ?? Infinity)
  return { start, end: Number.isFinite(end) ? end : start + DAY }
}

/** One unit on, both ends on the calendar's boundaries; over a fold to the unit of what comes next. */
function calendarMove(
  { plan, chronology }: PlayGround,
  unit: Exclude<CalendarUnit, 'minute' | 'hour'>,
  window: TimeWindow | null,
  direction: Direction,
): TimeWindow | null {
  const step = calendarStep(unit)
  const extent = knownExtent(chronology)
  if (extent === null) return null
  const unitOf = (time: number): TimeWindow => {
    const start = floorTo(step, time)
    return { start, end: nextAfter(step, start) }
  }
  if (window === null) return unitOf(direction === 1 ? extent.start : extent.end - 1)
  const move = (time: number): number => (direction === 1 ? nextAfter(step, time) : floorTo(step, time - 1))
  const start = move(window.start)
  const moved = { start, end: Math.max(move(window.end), nextAfter(step, start)) }
  const fold = plan.find(({ folded, quiet }) => folded && start >= quiet.start && moved.end <= quiet.end)
  const { start: from, end: to } = fold ? beyond(fold.quiet) : moved
  return from >= extent.end || to <= extent.start ? null : { start: from, end: to }

  function beyond(quiet: TimeWindow): TimeWindow {
    const { start, end } = unitOf(direction === 1 ? quiet.end : quiet.start - 1)
    return { start, end: Math.max(end, floorTo(step, start + moved.end - moved.start)) }
  }
}

/** From the first known beginning to the last known end or beginning. */
function knownExtent({ starts, ends }: Chronology): TimeWindow | null {
  const start = starts[upperBound(starts, -Infinity)]
  const end = ends[lowerBound(ends, Infinity) - 1]
  const last = starts[lowerBound(starts, Infinity) - 1]
  const known = [end, last].filter((time) => time !== undefined && time !== -Infinity) as number[]
  if (start === undefined && known.length === 0) return null
  const to = Math.max(...known, start === undefined ? -Infinity : start + 1)
  return { start: start ?? to - 1, end: to }
}

/**
 * A window moved along the axis by so many of its own lengths, as long on the axis as before: over folds in no time. It
 * stops at either end of the axis; null where it is there already.
 */
function slid(plan: FoldPlan, window: TimeWindow | null, lengths: number): TimeWindow | null {
  if (window === null) return firstSlide(plan, lengths > 0 ? 0 : 1 - EVEN_WINDOW)
  const [from, to] = placesOf(plan, window)
  return shifted(plan, from, to, (to - from) * lengths)
}

/** A window moved on along the axis by a part of its whole length; the first one from all time. */
export function slidBy(plan: FoldPlan, window: TimeWindow | null, part: number): TimeWindow | null {
  if (window === null) return firstSlide(plan, 0)
  const [from, to] = placesOf(plan, window)
  return shifted(plan, from, to, part)
}

const firstSlide = (plan: FoldPlan, from: number): TimeWindow | null =>
  between(plan, from, from + EVEN_WINDOW)

/** A window within a fold has some length too. */
function placesOf(plan: FoldPlan, { start, end }: TimeWindow): [from: number, to: number] {
  const from = Math.min(placeOf(plan, start), 1 - LEAST_WINDOW)
  return [from, Math.max(placeOf(plan, end), from + LEAST_WINDOW)]
}

function shifted(plan: FoldPlan, from: number, to: number, by: number): TimeWindow | null {
  const room = by < 0 ? from : 1 - to // a step of nothing, as in a first frame, is not the end
  if (room < 1e-9) return null
  const within = by > 0 ? Math.min(by, room) : Math.max(by, -room)
  return between(plan, from + within, to + within)
}

function between(plan: FoldPlan, from: number, to: number): TimeWindow | null {
  const start = timeAt(plan, from)
  const end = timeAt(plan, to)
  return start < end ? { start, end } : null
}
