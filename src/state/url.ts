import type { TimeWindow } from '../index/event-index.ts'
import { decodeTime, encodeTime } from '../formats/civil-text.ts'
import { SCALE_MODES } from './view-state.svelte.ts'
import type { ScaleMode } from './view-state.svelte.ts'

/** What an address says about an explorer: everything that a person would want to find again. */
export interface Address {
  /** Ids of the documents that are explored; empty where the address does not say. */
  readonly documents: readonly string[]
  readonly window: TimeWindow | null
  /** Id of the selected event. */
  readonly event: string | null
  readonly scaleMode: ScaleMode
}

export const EMPTY_ADDRESS: Address = { documents: [], window: null, event: null, scaleMode: 'folded' }

export interface DecodedAddress extends Address {
  /** What could not be understood, each in words for a reader; it counts as not said. */
  readonly problems: readonly string[]
}

/**
 * An address as the part of a URL after `#`, without it: `doc=a.txt&time=2022-11-25/2022-11-29&event=a.txt%232`. It
 * stands after the `#` so that no server is told what is read.
 */
export function encodeAddress({ documents, window, event, scaleMode }: Address): string {
  const parts = new URLSearchParams()
  for (const id of documents) parts.append('doc', id)
  if (window) parts.set('time', `${encodeTime(window.start)}/${encodeTime(window.end)}`)
  if (event !== null) parts.set('event', event)
  if (scaleMode !== 'folded') parts.set('scale', scaleMode)
  return parts.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')
}

/** Reads what {@link encodeAddress} wrote, or whatever else stands there. Never throws. */
export function decodeAddress(hash: string): DecodedAddress {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const problems: string[] = []
  const unknown = [...new Set(parts.keys())].filter((name) => !KNOWN.includes(name))
  if (unknown.length > 0) problems.push(`The address says ${listed(unknown)}, which means nothing here.`)
  return {
    documents: [...new Set(parts.getAll('doc').filter((id) => id !== ''))],
    window: decodeWindow(parts.get('time'), problems),
    event: parts.get('event') || null,
    scaleMode: decodeScale(parts.get('scale'), problems),
    problems,
  }
}

const KNOWN = ['doc', 'time', 'event', 'scale']

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

function decodeScale(text: string | null, problems: string[]): ScaleMode {
  if (text === null) return 'folded'
  const known = SCALE_MODES.find((mode) => mode === text)
  if (known !== undefined) return known
  problems.push(
    `The address asks for the scale ${quoted(text)}; there are ${listed(SCALE_MODES)}. Time is folded.`,
  )
  return 'folded'
}

const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

const listed = (names: readonly string[]): string => names.slice(0, 3).map(quoted).join(', ')
