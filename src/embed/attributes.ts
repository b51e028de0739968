import { decodeTime } from '../formats/civil-text.ts'
import { PANES, parseWindow, THEMES, WINDOW } from '../formats/story-settings.ts'
import type { Pane, Theme } from '../formats/story.ts'
import type { TimeWindow } from '../index/event-index.ts'
import type { DatelineWindow } from './public/dateline.d.ts'

/** Each reads what a page has written and throws a RangeError that says what was wanted. */

export function readWindow(value: string | DatelineWindow): TimeWindow {
  const window =
    typeof value === 'string'
      ? parseWindow(value)
      : { start: decodeTime(value.start) ?? NaN, end: decodeTime(value.end) ?? NaN }
  if (window !== null && window.start < window.end) return window
  throw new RangeError(`The window is ${JSON.stringify(value)}; wanted ${WINDOW}.`)
}

export function readTheme(value: string): Theme {
  if (Object.hasOwn(THEMES, value)) return value as Theme
  throw new RangeError(`The theme is ${JSON.stringify(value)}; wanted "auto", "light" or "dark".`)
}

export function readPanes(value: string): readonly Pane[] {
  const panes = value.split(/[\s,]+/).filter((name) => name !== '')
  if (panes.length > 0 && panes.every((name): name is Pane => Object.hasOwn(PANES, name)))
    return [...new Set(panes)]
  throw new RangeError(
    `The panes are ${JSON.stringify(value)}; wanted some of "timeline", "map", "cards" and "reader", with spaces between them.`,
  )
}

export function readHeadingLevel(value: string | null): number {
  const level = Number(value ?? 2)
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level
  throw new RangeError(`The heading level is ${JSON.stringify(value)}; wanted 1 to 6.`)
}

/** A height as CSS has it; a bare number counts pixels. */
export function readHeight(value: string): string {
  const height = /^\d+(?:\.\d+)?$/.test(value.trim()) ? `${value.trim()}px` : value.trim()
  if (CSS.supports('block-size', height)) return height
  throw new RangeError(`The height is ${JSON.stringify(value)}; wanted pixels, or a length as CSS has it.`)
}
