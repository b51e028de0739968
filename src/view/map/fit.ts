import { worldPixels } from './mercator.ts'
import type { WorldBox, WorldPoint } from './mercator.ts'

/** What of the world is in sight. */
export interface MapFit {
  readonly centre: WorldPoint
  readonly zoom: number
}

export interface FitOptions {
  /** Pixels of the map. */
  readonly width: number
  readonly height: number
  /** Pixels to leave free at each side. */
  readonly margin: number
  readonly minZoom: number
  readonly maxZoom: number
  /** Zooms are multiples of this. */
  readonly snap: number
}

/** The smallest box round all boxes; it crosses the antimeridian where that is shorter. Null round nothing. */
export function boxAround(boxes: readonly WorldBox[]): WorldBox | null {
  if (boxes.length === 0) return null
  const spans = boxes
    .map(({ west, east }) => {
      const start = west - Math.floor(west)
      return [start, start + Math.min(1, east - west)] as const
    })
    .sort((a, b) => a[0] - b[0])
  const latest = spans.reduce((most, [, end]) => Math.max(most, end), 0)
  // What reaches over the antimeridian covers the beginning too.
  let reached = Math.max(spans[0]![0], latest - 1)
  let gap = { width: spans[0]![0] + 1 - latest, from: latest - 1, to: spans[0]![0] }
  for (const [start, end] of spans) {
    if (start - reached > gap.width) gap = { width: start - reached, from: reached, to: start }
    reached = Math.max(reached, end)
  }
  const isWhole = gap.width <= 0
  return {
    west: isWhole ? 0 : gap.to,
    east: isWhole ? 1 : gap.from + 1,
    north: boxes.reduce((least, { north }) => Math.min(least, north), 1),
    south: boxes.reduce((most, { south }) => Math.max(most, south), 0),
  }
}

/** The closest view that holds a box with its margin. */
export function fitBox(box: WorldBox, options: FitOptions): MapFit {
  const { width, height, margin, minZoom, maxZoom, snap } = options
  const across = Math.max(1, width - 2 * margin) / Math.max(box.east - box.west, 1e-9)
  const down = Math.max(1, height - 2 * margin) / Math.max(box.south - box.north, 1e-9)
  const exact = Math.log2(Math.min(across, down) / worldPixels(0))
  const zoom = Math.min(Math.max(Math.floor(exact / snap) * snap, minZoom), maxZoom)
  return { centre: { x: (box.west + box.east) / 2, y: (box.north + box.south) / 2 }, zoom }
}
