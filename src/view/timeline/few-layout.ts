import type { EventNumber } from '../../index/event-index.ts'
import type { DatedEvent } from '../../model/event.ts'
import { layOutCrowd } from './crowd-layout.ts'
import type { EventCluster } from './crowd-layout.ts'
import { markItem, markItems } from './event-layout.ts'
import type { MarkOptions } from './event-layout.ts'
import type { FoldedScale } from './folded-scale.ts'
import type { LaneGroup } from './lane-groups.ts'
import { stackRows } from './lane-rows.ts'
import type { LaneRow, PlacedCluster, PlacedMark } from './lane-rows.ts'
import { LANE_HEIGHT } from './sizes.ts'

/** A mark and its label are so far below the top of their lane. */
export const MARK_INSET = 2

/** All events of the axis as marks in lanes, or as clusters where they are too many for these. */
export interface FewLayout {
  readonly rows: readonly LaneRow[]
  readonly marks: readonly PlacedMark[]
  readonly clusters: readonly PlacedCluster[]
}

/** Lays out few events: each group in its lanes. @param lanes for each group */
export function layOutFew(
  events: readonly DatedEvent[],
  groups: readonly LaneGroup[],
  lanes: readonly number[],
  options: MarkOptions,
): FewLayout {
  const rows = stackRows(groups, lanes)
  const marks: PlacedMark[] = []
  const clusters: PlacedCluster[] = []
  for (const { group, lanes, laneTop } of rows) {
    const items = markItems(events, group.chronology.byStart, options)
    const crowd = layOutCrowd(items, lanes, options.scale.width)
    const topOf = (lane: number): number => laneTop + lane * LANE_HEIGHT + MARK_INSET
    for (const placed of crowd.placed) marks.push({ ...placed, top: topOf(placed.place.lane) })
    for (const cluster of crowd.clusters)
      clusters.push(placedCluster(cluster, events, group.key, topOf(cluster.lane)))
  }
  return { rows, marks, clusters }
}

/** A mark for an event that is spoken of while it is in a cluster: on top of that. */
export function markOverCluster(
  { clusters }: FewLayout,
  events: readonly DatedEvent[],
  event: EventNumber,
  scale: FoldedScale,
): PlacedMark | null {
  const cluster = clusters.find(({ events }) => events.includes(event))
  const item = cluster && markItem(events, event, { scale, longestLabel: 0, measure: () => 0 })
  if (!item) return null
  const { from, to } = item.mark
  const place = { lane: 0, label: 'none' as const, from, to, overlaps: true }
  return { ...item, label: '', labelWidth: 0, place, top: cluster.top }
}

/** How many lanes a layout makes use of, group by group: one at least. */
export function lanesUsed({ rows, marks, clusters }: FewLayout): number[] {
  const lowest = (row: LaneRow): number =>
    [...marks, ...clusters].reduce(
      (most, { top }) =>
        top >= row.laneTop && top < row.laneTop + row.lanes * LANE_HEIGHT ? Math.max(most, top) : most,
      row.laneTop,
    )
  return rows.map((row) => Math.floor((lowest(row) - row.laneTop) / LANE_HEIGHT) + 1)
}

function placedCluster(
  { events: members, from, to }: EventCluster,
  events: readonly DatedEvent[],
  group: string,
  top: number,
): PlacedCluster {
  const starts = members.map((event) => events[event]!.when!.start)
  const ends = members.map((event) => events[event]!.when!.end)
  return {
    key: `${group} ${members[0]!}`,
    count: members.length,
    events: members,
    from,
    to,
    top,
    height: 26,
    start: Math.min(...starts),
    end: Math.max(...ends),
  }
}
