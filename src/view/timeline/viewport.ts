import type { TimeSpan, FoldPlan } from '../../index/fold-plan.ts'
import { foldCount, foldedScale } from './folded-scale.ts'
import type { FoldedScale } from './folded-scale.ts'

/** The part of the axis that is in view: how much it is enlarged, and how many pixels of it lie left of the view. */
export interface Viewport {
  /** 1: all of it fits. */
  readonly zoom: number
  readonly left: number
}

export const WHOLE: Viewport = { zoom: 1, left: 0 }

/** An axis that can be looked at through a view of some width. Breaks keep their width when the rest is enlarged. */
export interface Strip {
  readonly plan: FoldPlan
  /** Pixels of the view. */
  readonly width: number
  /** Pixels of each fold. */
  readonly breakWidth: number
}

/** The widest break, and the largest part of the view that all breaks together may take. */
const WIDEST_BREAK = 64
const MOST_BREAKS = 0.35
/** At the highest zoom an hour is so many pixels. */
const PX_PER_HOUR = 600
const HOUR = 3_600_000

export function stripOf(plan: FoldPlan, width: number): Strip {
  const folds = foldCount(plan)
  return { plan, width, breakWidth: folds === 0 ? 0 : Math.min(WIDEST_BREAK, (MOST_BREAKS * width) / folds) }
}

/** Pixels that unfolded time has at zoom 1. */
const roomOf = ({ plan, width, breakWidth }: Strip): number => width - foldCount(plan) * breakWidth

/** The scale of the whole axis at a zoom; what is in view begins at {@link Viewport.left} of it. */
export const scaleAt = (strip: Strip, zoom: number): FoldedScale =>
  foldedScale(strip.plan, roomOf(strip) * zoom, strip.breakWidth)

/** The highest zoom that makes sense. */
export function highestZoom(strip: Strip): number {
  const room = roomOf(strip)
  const slowest = strip.plan
    .filter((stretch) => !stretch.folded)
    .reduce(
      (least, { start, end, share }) => Math.min(least, (room * share * HOUR) / (end - start)),
      Infinity,
    )
  return Math.max(1, PX_PER_HOUR / slowest)
}

/** A viewport within its bounds: never beyond either end of the axis. */
export function clampViewport(strip: Strip, { zoom, left }: Viewport): Viewport {
  const within = Math.min(highestZoom(strip), Math.max(1, zoom))
  const width = roomOf(strip) * within + foldCount(strip.plan) * strip.breakWidth
  return { zoom: within, left: Math.min(Math.max(0, left), Math.max(0, width - strip.width)) }
}

/** Moves the view; the axis goes with the pointer, as many pixels to the right. */
export const panBy = (strip: Strip, view: Viewport, dx: number): Viewport =>
  clampViewport(strip, { zoom: view.zoom, left: view.left - dx })

/** Enlarges by a factor; the time at `x` pixels of the view stays there. */
export function zoomAbout(strip: Strip, view: Viewport, x: number, factor: number): Viewport {
  const time = scaleAt(strip, view.zoom).time(view.left + x)
  const { zoom } = clampViewport(strip, { zoom: view.zoom * factor, left: 0 })
  return clampViewport(strip, { zoom, left: scaleAt(strip, zoom).px(time) - x })
}

/** Shows a stretch of time as large as possible, with a margin. */
export function viewOf(strip: Strip, span: TimeSpan): Viewport {
  const margin = strip.width * 0.06
  let low = 1
  let high = highestZoom(strip)
  const lengthAt = (zoom: number): number => {
    const scale = scaleAt(strip, zoom)
    return scale.px(span.end) - scale.px(span.start)
  }
  // The length grows with the zoom, but not in proportion where there are breaks in it: halve the ratio.
  for (let i = 0; i < 60 && high / low > 1.0001; i++) {
    const middle = Math.sqrt(low * high)
    if (lengthAt(middle) <= strip.width - 2 * margin) low = middle
    else high = middle
  }
  const scale = scaleAt(strip, low)
  const middle = (scale.px(span.start) + scale.px(span.end)) / 2
  return clampViewport(strip, { zoom: low, left: middle - strip.width / 2 })
}

/** The same view where `[from, to)` (pixels of the axis) is in it, else the one with that in its middle. */
export function reveal(strip: Strip, view: Viewport, from: number, to: number): Viewport {
  const isVisible = to > view.left && from < view.left + strip.width
  const isWhole = from >= view.left && to <= view.left + strip.width
  if (isWhole || (isVisible && to - from >= strip.width)) return view
  const middle = to - from >= strip.width ? from + strip.width * 0.4 : (from + to) / 2
  return clampViewport(strip, { zoom: view.zoom, left: middle - strip.width / 2 })
}
