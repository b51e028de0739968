import { byFacet, FACETS } from '../index/facets.ts'
import type { Facet } from '../index/facets.ts'
import type { TimeWindow } from '../index/event-index.ts'
import { decodeTime, encodeTime } from '../formats/civil-text.ts'
import { NO_FILTERS } from './filters.ts'
import type { Filters } from './filters.ts'
import { LANE_MODES, SCALE_MODES, TIME_MODES } from './view-state.svelte.ts'
import type { LaneMode, MapPlace, ScaleMode, TimeMode } from './view-state.svelte.ts'

/** What an address says about an explorer: everything that a person would want to find again. */
export interface Address {
  /** Ids of the documents that are explored; empty where the address does not say. */
  readonly documents: readonly string[]
  readonly window: TimeWindow | null
  /** Id of the selected event. */
  readonly event: string | null
  readonly scaleMode: ScaleMode
  readonly laneMode: LaneMode
  readonly timeMode: TimeMode
  readonly filters: Filters
  /** Where the reader has moved the map. */
  readonly map: MapPlace | null
}

export const EMPTY_ADDRESS: Address = {
  documents: [],
  window: null,
  event: null,
  scaleMode: 'folded',
  laneMode: 'none',
  timeMode: 'window',
  filters: NO_FILTERS,
  map: null,
}

export interface DecodedAddress extends Address {
  /** What could not be understood, each in words for a reader; it counts as not said. */
  readonly problems: readonly string[]
}

/** What facets are called in an address: "document" would be too near to "doc". */
const FACET_KEYS: Readonly<Record<Facet, string>> = {
  category: 'kind',
  document: 'source',
  place: 'place',
  basis: 'basis',
  confidence: 'certainty',
  status: 'status',
}

const KNOWN = ['doc', 'time', 'event', 'scale', 'lanes', 'past', 'words', 'map', ...Object.values(FACET_KEYS)]

/**
 * An address as the part of a URL after `#`, without it: `doc=a.txt&time=2022-11-25/2022-11-29&event=a.txt%232`. It
 * stands after the `#` so that no server is told what is read.
 */
export function encodeAddress({
  documents,
  window,
  event,
  scaleMode,
  laneMode,
  timeMode,
  filters,
  map,
}: Address): string {
  const parts = new URLSearchParams()
  for (const id of documents) parts.append('doc', id)
  if (window) parts.set('time', `${encodeTime(window.start)}/${encodeTime(window.end)}`)
  if (event !== null) parts.set('event', event)
  if (scaleMode !== 'folded') parts.set('scale', scaleMode)
  if (laneMode !== 'none') parts.set('lanes', laneMode)
  if (timeMode !== 'window') parts.set('past', timeMode)
  for (const facet of FACETS)
    for (const value of filters.chosen[facet]) parts.append(FACET_KEYS[facet], value)
  if (filters.words !== '') parts.set('words', filters.words)
  if (map) parts.set('map', `${map.lat}/${map.lon}/${map.zoom}`)
  return parts.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')
}

/** Reads what {@link encodeAddress} wrote, or whatever else stands there. Never throws. */
export function decodeAddress(hash: string): DecodedAddress {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const problems: string[] = []
  const unknown = [...new Set(parts.keys())].filter((name) => !KNOWN.includes(name))
  if (unknown.length > 0)
    problems.push(`The address says ${listed(unknown.slice(0, 3))}, which means nothing here.`)
  /** One of a few words; where it is another, the first of them, and a problem. */
  const oneOf = <T extends string>(name: string, words: readonly [T, ...T[]]): T => {
    const text = parts.get(name)
    const known = words.find((word) => word === text)
    if (known === undefined && text !== null)
      problems.push(`The address asks for ${name} ${quoted(text)}; there are ${listed(words)}.`)
    return known ?? words[0]
  }
  return {
    documents: all(parts, 'doc').filter((id) => id !== ''),
    window: decodeWindow(parts.get('time'), problems),
    event: parts.get('event') || null,
    scaleMode: oneOf('scale', SCALE_MODES),
    laneMode: oneOf('lanes', LANE_MODES),
    timeMode: oneOf('past', TIME_MODES),
    filters: {
      chosen: byFacet((facet) => all(parts, FACET_KEYS[facet])),
      words: parts.get('words') ?? '',
    },
    map: decodeMap(parts.get('map'), problems),
    problems,
  }
}

/** All values of a name, each once. */
const all = (parts: URLSearchParams, name: string): string[] => [...new Set(parts.getAll(name))]

function decodeWindow(text: string | null, problems: string[]): TimeWindow | null {
  if (text === null) return null
  const [from = '', to = '', ...more] = text.split('/')
  const start = decodeTime(from)
  const end = decodeTime(to)
  if (start !== null && end !== null && start < end && more.length === 0) return { start, end }
  problems.push(
    `The address asks for the time ${quoted(text)}, which is no stretch of time such as 2022-11-25/2022-11-29. All time is shown.`,
  )
  return null
}

function decodeMap(text: string | null, problems: string[]): MapPlace | null {
  if (text === null) return null
  const [lat = NaN, lon = NaN, zoom = NaN, ...more] = text.split('/').map((part) => parseFloat(part))
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 19 && more.length === 0)
    return { lat, lon, zoom }
  problems.push(
    `The address asks for the map ${quoted(text)}, which is no latitude, longitude and zoom such as 43.8/87.6/5. All places are shown.`,
  )
  return null
}

const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

const listed = (names: readonly string[]): string => names.map(quoted).join(', ')
