import { parseWindow, WINDOW } from '../formats/story-settings.ts'
import type { TimeWindow } from '../index/event-index.ts'
import type { MapTarget } from '../state/view-state.svelte.ts'

/** What one paragraph of a page asks an explorer to show. What it does not name is as at first. */
export interface Step {
  /** Null: all time. */
  readonly window: TimeWindow | null
  /** Number in order of time from 1, or id, of the event to select. */
  readonly select: string | null
  readonly map: MapTarget
  /** A few words to stand over the views; "" for none. */
  readonly text: string
}

const WANTED =
  'wanted parts such as "window: 2022-11-25/2022-11-28; select: 3; map: 43.8 87.6 5; text: The fire"'

/**
 * Reads the value of `data-dateline-step`: parts with semicolons between them.
 * @throws RangeError that says what is wrong and what is wanted
 */
export function readStep(value: string): Step {
  const parts = new Map<string, string>()
  for (const part of value.split(';')) {
    if (part.trim() === '') continue
    const [, name = '', rest = ''] = /^\s*([a-z]+)\s*:\s*([^]*?)\s*$/.exec(part) ?? []
    if (!['window', 'select', 'map', 'text'].includes(name))
      throw new RangeError(`data-dateline-step has ${JSON.stringify(part.trim())}; ${WANTED}.`)
    parts.set(name, rest)
  }
  return {
    window: readWindow(parts.get('window')),
    select: parts.get('select') || null,
    map: readMap(parts.get('map')),
    text: parts.get('text') ?? '',
  }
}

function readWindow(text: string | undefined): TimeWindow | null {
  if (text === undefined || text === '') return null
  const window = parseWindow(text)
  if (window === null)
    throw new RangeError(`data-dateline-step has the window ${JSON.stringify(text)}; wanted ${WINDOW}.`)
  return window
}

/** Latitude, longitude and zoom, with spaces or commas between them. */
function readMap(text: string | undefined): MapTarget {
  if (text === undefined || text === '') return { kind: 'shown' }
  const [lat, lon, zoom = 5, ...more] = text.split(/[\s,]+/).map(Number)
  if (
    lat === undefined ||
    lon === undefined ||
    more.length > 0 ||
    !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 10)
  )
    throw new RangeError(
      `data-dateline-step has the map ${JSON.stringify(text)}; wanted latitude, longitude and a zoom from 0 to 10, such as "43.8 87.6 5".`,
    )
  return { kind: 'point', lat, lon, zoom }
}
