/** What one event needs, in pixels on the scale. */
export interface LaneItem {
  /** The mark. */
  readonly from: number
  readonly to: number
  /** Its label; 0 where it has none. */
  readonly labelWidth: number
}

export interface LanePlace {
  /** From 0. */
  readonly lane: number
  /** Where its label has room: in the mark, right of it, left of it, or nowhere. */
  readonly label: 'inside' | 'after' | 'before' | 'none'
  /** What mark and label cover, in pixels. */
  readonly from: number
  readonly to: number
  /** Whether it had to be put on top of others, all lanes being full. */
  readonly overlaps: boolean
}

export interface LaneOptions {
  /** At most so many lanes. */
  readonly lanes: number
  /** The width of the scale: no label goes beyond it. */
  readonly width: number
  /** Between a mark and its label, and around each event, in pixels. */
  readonly labelGap: number
  readonly gap: number
}

/**
 * Puts events into lanes, each into the first in which its mark and label touch nothing; without its label where no
 * lane has room for both; on top of others where none has room for the mark. Greedy interval partitioning in order of
 * beginning: an event's place depends on the events before it only, so that nothing moves when the view is panned.
 * O(n · lanes).
 * @param items in order of `from`
 */
export function assignLanes(items: readonly LaneItem[], options: LaneOptions): LanePlace[] {
  const { lanes, width, labelGap, gap } = options
  if (!(Number.isInteger(lanes) && lanes > 0))
    throw new RangeError(`lanes must be a whole number above 0, not ${lanes}`)
  const ends = new Float64Array(lanes).fill(-Infinity)
  return items.map(({ from, to, labelWidth }) => {
    const tries: Omit<LanePlace, 'lane' | 'overlaps'>[] = []
    if (labelWidth > 0) {
      if (labelWidth + 2 * labelGap <= to - from) tries.push({ label: 'inside', from, to })
      const end = to + labelGap + labelWidth
      if (end <= width) tries.push({ label: 'after', from, to: end })
      const start = from - labelGap - labelWidth
      if (start >= 0) tries.push({ label: 'before', from: start, to })
    }
    tries.push({ label: 'none', from, to })
    for (const place of tries) {
      const lane = firstFree(ends, place.from - gap)
      if (lane === -1) continue
      ends[lane] = place.to
      return { ...place, lane, overlaps: false }
    }
    const lane = leastFull(ends)
    ends[lane] = Math.max(ends[lane]!, to)
    return { label: 'none', from, to, lane, overlaps: true }
  })
}

// Loops, not array methods: they run for every lane of every event.
function firstFree(ends: Float64Array, from: number): number {
  for (let lane = 0; lane < ends.length; lane++) if (ends[lane]! <= from) return lane
  return -1
}

function leastFull(ends: Float64Array): number {
  let least = 0
  for (let lane = 1; lane < ends.length; lane++) if (ends[lane]! < ends[least]!) least = lane
  return least
}
