import type { TimeWindow } from '../index/event-index.ts'
import { encodeTime } from './civil-text.ts'
import { edtfBounds, edtfOfDays } from './edtf-bounds.ts'
import { PLAIN_SETTINGS } from './story.ts'
import type { Pane, StorySettings, Theme } from './story.ts'
import type { StoryValue, Words } from './story-value.ts'
import { readTime } from './story-when.ts'

const SCALES: Words<StorySettings['scale']> = { folded: true, true: true, equal: true }
const MODES: Words<StorySettings['mode']> = { window: true, cumulative: true, fading: true }
export const THEMES: Words<Theme> = { auto: true, light: true, dark: true }
export const PANES: Words<Pane> = { timeline: true, map: true, cards: true, reader: true }

/** Settings as a story file has them: what is as usual is left out. */
export function writeSettings(settings: StorySettings) {
  const fields: Partial<Record<keyof StorySettings, unknown>> = {}
  for (const name of Object.keys(PLAIN_SETTINGS) as (keyof StorySettings)[])
    if (JSON.stringify(settings[name]) !== JSON.stringify(PLAIN_SETTINGS[name])) fields[name] = settings[name]
  return settings.window === null ? fields : { ...fields, window: writeWindow(settings.window) }
}

const writeWindow = (window: TimeWindow) =>
  edtfOfDays(window) ?? { start: encodeTime(window.start), end: encodeTime(window.end) }

export function readSettings(value: StoryValue): StorySettings {
  if (value.isMissing) return PLAIN_SETTINGS
  return {
    title: value.get('title').or('', (title) => title.text()),
    lede: value.get('lede').or('', (lede) => lede.text()),
    window: value.get('window').or(null, readWindow),
    selected: value.get('selected').or(null, (id) => id.text()),
    scale: value.get('scale').or(PLAIN_SETTINGS.scale, (scale) => scale.oneOf(SCALES)),
    mode: value.get('mode').or(PLAIN_SETTINGS.mode, (mode) => mode.oneOf(MODES)),
    theme: value.get('theme').or(PLAIN_SETTINGS.theme, (theme) => theme.oneOf(THEMES)),
    panes: value.get('panes').or(PLAIN_SETTINGS.panes, readPanes),
  }
}

function readPanes(value: StoryValue): readonly Pane[] {
  const panes = value.list().map((pane) => pane.oneOf(PANES))
  return panes.length > 0 ? panes : value.fail('at least one pane')
}

/** A window as EDTF (its days, the last one included) or as `start` and `end`, the first time and the first after. */
function readWindow(value: StoryValue): TimeWindow {
  if (typeof value.value === 'string') return parseWindow(value.value) ?? value.fail(WINDOW)
  const start = readTime(value.get('start'))
  const end = readTime(value.get('end'))
  return start < end ? { start, end } : value.get('end').fail('a time after its start')
}

/** What {@link parseWindow} reads, in words for whoever wrote something else. */
export const WINDOW = 'a stretch of time such as "1989", "2022-11" or "2022-11-25/2022-11-28"'

/** A stretch of time with both ends, from EDTF; null where the text is none. */
export function parseWindow(edtf: string): TimeWindow | null {
  const bounds = edtfBounds(edtf)
  if (bounds === null || !Number.isFinite(bounds.end - bounds.start)) return null
  return { start: bounds.start, end: bounds.end }
}
