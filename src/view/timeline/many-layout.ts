import type { EventNumber } from '../../index/event-index.ts'
import type { Chronology } from '../../index/chronology.ts'
import type { DatedEvent } from '../../model/event.ts'
import { LABEL_GAP, MARK_GAP, markItem } from './event-layout.ts'
import type { MarkOptions } from './event-layout.ts'
import { MARK_INSET } from './few-layout.ts'
import type { FoldedScale } from './folded-scale.ts'
import type { LaneRow, PlacedCluster, PlacedMark } from './lane-rows.ts'
import { markExtent } from './marks.ts'
import { CROWD_WIDTH, DOT_LANE_HEIGHT, DOT_LANES, LANE_HEIGHT } from './sizes.ts'
import { fitText } from './text-fit.ts'

/*
 * Many events are never laid out all at once. An event's lane is its rank in time modulo the number of lanes: neighbours
 * in time never share one, nothing moves up or down while the axis is zoomed or panned, and what is in view is found by
 * binary search. Parts of the axis with more events than their lanes have room for become crowds: columns and a count.
 */

/** What is in view of the rows of many events. */
export interface ManyView {
  readonly rows: readonly LaneRow[]
  readonly scale: FoldedScale
  /** Pixels of the axis left of the view, and of the view. */
  readonly left: number
  readonly width: number
}

/** A part of the axis, with the positions of the events that begin in it. */
export interface AxisPart {
  /** Pixels of the axis. */
  readonly from: number
  readonly to: number
  /** Half-open range of positions in the group's order of beginnings. */
  readonly first: number
  readonly last: number
  /** More events than there is room for. */
  readonly isCrowd: boolean
}

/** A dot with some space, in pixels: so many of a lane make a part of the axis full. */
const DOT_SPACE = 8

/** The parts of the axis that are in view. They lie fixed on it, so that crowds stay while it is panned. */
export function partsInView(row: LaneRow, { scale, left, width }: ManyView): AxisPart[] {
  const { chronology } = row.group
  const capacity = (row.lanes * DOT_LANES * CROWD_WIDTH) / DOT_SPACE
  const parts: AxisPart[] = []
  const firstPart = Math.floor(Math.max(0, left) / CROWD_WIDTH)
  let from = firstPart * CROWD_WIDTH
  let first = firstPart === 0 ? 0 : chronology.begunBefore(scale.time(from))
  while (from < left + width && from < scale.width) {
    const to = Math.min(from + CROWD_WIDTH, scale.width)
    const last = to === scale.width ? chronology.size : chronology.begunBefore(scale.time(to))
    parts.push({ from, to, first, last, isCrowd: last - first > capacity })
    from += CROWD_WIDTH
    first = last
  }
  return parts
}

/** The crowds of a row as clusters: over its whole height, since their columns fill it. */
export const crowdClusters = (row: LaneRow, parts: readonly AxisPart[]): PlacedCluster[] =>
  parts
    .filter(({ isCrowd }) => isCrowd)
    .map(({ from, to, first, last }) => ({
      key: `${row.group.key} ${from}`,
      count: last - first,
      events: [],
      from,
      to,
      top: row.laneTop,
      height: row.lanes * LANE_HEIGHT,
      start: row.group.chronology.starts[first]!,
      end: row.group.chronology.starts[last - 1]! + 1,
    }))

/** Of a dot, by its rank in time: lanes of marks are filled one after the other, each with a few lanes of dots. */
export const dotLane = (position: number, lanes: number): number =>
  (position % lanes) * DOT_LANES + (Math.floor(position / lanes) % DOT_LANES)

/** How many events begin or go on in view. */
export const countInView = ({ rows, scale, left, width }: ManyView): number =>
  rows.reduce(
    (sum, { group }) =>
      sum + group.chronology.countIn({ start: scale.time(left), end: scale.time(left + width) }),
    0,
  )

/** The events in view as marks, each with as much of its label as fits before the next one of its lane. */
export function labelledInView(
  view: ManyView,
  events: readonly DatedEvent[],
  options: Omit<MarkOptions, 'scale'>,
): PlacedMark[] {
  const window = { start: view.scale.time(view.left), end: view.scale.time(view.left + view.width) }
  return view.rows.flatMap((row) => {
    const { chronology } = row.group
    const begins = range(chronology.begunBefore(window.start), chronology.begunBefore(window.end))
    return [...chronology.lastingAt(window.start), ...begins].flatMap(
      (position) => labelled(row, position, view.scale, events, options) ?? [],
    )
  })
}

function labelled(
  row: LaneRow,
  position: number,
  scale: FoldedScale,
  events: readonly DatedEvent[],
  { longestLabel, measure }: Omit<MarkOptions, 'scale'>,
): PlacedMark | null {
  const { chronology } = row.group
  const event = chronology.byStart[position]!
  const item = markItem(events, event, { scale, longestLabel, measure })
  if (item === null) return null
  const lane = position % row.lanes
  const next = position + row.lanes
  const limit = next < chronology.size ? extentOf(chronology, next, scale).from - MARK_GAP : scale.width
  const { from, to } = item.mark
  const inside = to - from - 2 * LABEL_GAP
  const badge = item.labelWidth - (item.label === '' ? 0 : Math.ceil(measure(item.label)) + 1)
  const after = limit - to - LABEL_GAP
  const room = Math.min(longestLabel, Math.max(inside, after)) - badge
  const label = fitText(events[event]!.title, room, measure)
  const isWorthIt = label === events[event]!.title || room >= LEAST_LABEL
  const labelWidth = isWorthIt ? Math.ceil(measure(label)) + 1 + badge : 0
  const place = {
    lane,
    overlaps: false,
    from,
    ...(labelWidth === 0
      ? { label: 'none' as const, to }
      : inside >= after
        ? { label: 'inside' as const, to }
        : { label: 'after' as const, to: to + LABEL_GAP + labelWidth }),
  }
  const top = row.laneTop + lane * LANE_HEIGHT + MARK_INSET
  return { ...item, label: isWorthIt ? label : '', labelWidth, place, top }
}

/** A label cut shorter than this says nothing. */
const LEAST_LABEL = 44

/** One event as a mark without a label, over its dot; null where it is in none of the rows. */
export function markOverDot(
  view: ManyView,
  events: readonly DatedEvent[],
  event: EventNumber,
): PlacedMark | null {
  for (const row of view.rows) {
    const position = positionOf(row.group.chronology, event, events)
    if (position === -1) continue
    const item = markItem(events, event, { scale: view.scale, longestLabel: 0, measure: () => 0 })
    if (item === null) return null
    const { from, to } = item.mark
    const lane = dotLane(position, row.lanes)
    const top = row.laneTop + (lane + 0.5) * DOT_LANE_HEIGHT - 13
    const place = { lane, label: 'none' as const, from, to, overlaps: true }
    return { ...item, label: '', labelWidth: 0, place, top }
  }
  return null
}

/** Where an event stands in an order of beginnings; -1 where it is not in it. */
export function positionOf(
  chronology: Chronology,
  event: EventNumber,
  events: readonly DatedEvent[],
): number {
  const start = events[event]?.when?.start
  if (start === undefined) return -1
  for (let i = chronology.begunBefore(start); i < chronology.size && chronology.starts[i] === start; i++)
    if (chronology.byStart[i] === event) return i
  return -1
}

/** The event at a point of the view, below the axis: the dot that is nearest, or a bar that goes through it. */
export function eventAt(view: ManyView, x: number, y: number): EventNumber | null {
  const row = view.rows.find(({ laneTop, lanes }) => y >= laneTop && y < laneTop + lanes * LANE_HEIGHT)
  if (!row) return null
  const { scale } = view
  const { chronology } = row.group
  const px = view.left + x
  const part = partsInView(row, view).find(({ from, to }) => px >= from && px < to)
  if (!part || part.isCrowd) return null
  const lane = Math.floor((y - row.laneTop) / DOT_LANE_HEIGHT)
  const reach = DOT_SPACE
  const near = range(
    chronology.begunBefore(scale.time(px - reach)),
    chronology.begunBefore(scale.time(px + reach)),
  )
  const candidates = [...chronology.lastingAt(scale.time(px)), ...near].filter(
    (position) => dotLane(position, row.lanes) === lane,
  )
  let best: number | null = null
  let nearest = Infinity
  for (const position of candidates) {
    const { from, to } = extentOf(chronology, position, scale)
    const distance = px >= from && px <= to ? Math.abs(px - (from + to) / 2) / (to - from) : Infinity
    if (distance <= nearest && distance !== Infinity) {
      best = position
      nearest = distance
    }
  }
  return best === null ? null : chronology.byStart[best]!
}

const extentOf = ({ starts, endsByStart }: Chronology, position: number, scale: FoldedScale) =>
  markExtent({ start: starts[position]!, end: endsByStart[position]! }, (time) => scale.px(time), scale.width)

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
