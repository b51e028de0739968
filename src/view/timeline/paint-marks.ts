import type { Presence } from '../../state/presence.ts'
import type { PlacedEvent } from './event-layout.ts'

export interface PaintOptions {
  readonly width: number
  readonly height: number
  /** Device pixels for each CSS pixel. */
  readonly density: number
  /** Pixels of the axis left of the view. */
  readonly left: number
  readonly laneHeight: number
  /** Colours of marks as the text says them, guessed, and filtered out. */
  readonly colours: { readonly event: string; readonly assumed: string; readonly past: string }
  /** By event number, how much it is there: 0 outside of the window. */
  readonly presence: Presence
}

/** Paints the marks in view: for many events, where elements would be too slow. */
export function paintMarks(
  canvas: HTMLCanvasElement,
  placed: readonly PlacedEvent[],
  { width, height, density, left, laneHeight, colours, presence }: PaintOptions,
): void {
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(density, density)
  for (const isShown of [false, true]) {
    for (const { event, mark, look, place } of placed) {
      const there = presence[event]!
      if (there > 0 !== isShown || mark.to < left || mark.from > left + width) continue
      context.fillStyle = !isShown ? colours.past : look.isAssumed ? colours.assumed : colours.event
      const from = Math.max(mark.from - left, -2)
      const to = Math.min(mark.to - left, width + 2)
      context.globalAlpha = look.isInferred || look.body === 'band' ? 0.55 : 1
      if (isShown) context.globalAlpha *= there
      context.fillRect(
        from + 3,
        place.lane * laneHeight + 2,
        Math.max(laneHeight - 4, to - from - 6),
        laneHeight - 4,
      )
    }
  }
}

/** The placed event at a point of the view, the topmost; null where there is none. */
export function markAt(
  placed: readonly PlacedEvent[],
  x: number,
  y: number,
  laneHeight: number,
): PlacedEvent | null {
  const lane = Math.floor(y / laneHeight)
  return placed.findLast(({ mark, place }) => place.lane === lane && mark.from <= x && mark.to >= x) ?? null
}
