import type { EventNumber } from '../../index/event-index.ts'
import type { LaneGroup } from './lane-groups.ts'
import type { PlacedEvent } from './event-layout.ts'
import { HEADING_HEIGHT, LANE_HEIGHT } from './sizes.ts'

/** The lanes of one group, below those of the group before. */
export interface LaneRow {
  readonly group: LaneGroup
  readonly lanes: number
  /** Pixels below the axis: of its heading, and of its first lane. */
  readonly top: number
  readonly laneTop: number
}

/** An event with its place on the axis and in a lane. */
export interface PlacedMark extends PlacedEvent {
  /** Pixels below the axis at which its mark and label, 26 high, begin. */
  readonly top: number
}

/** Several events that are drawn as one, and how many they are. */
export interface PlacedCluster {
  /** The same while the same events are there. */
  readonly key: string
  readonly count: number
  /** Which they are, where they are few enough to be named. */
  readonly events: readonly EventNumber[]
  /** Pixels of the axis, and below it. */
  readonly from: number
  readonly to: number
  readonly top: number
  readonly height: number
  /** From the first beginning to the last one, or a little beyond. */
  readonly start: number
  readonly end: number
}

/** How many lanes each of several groups may have, so that all together are not too high. */
export function mostLanesOf(groups: number, most: number, height: number): number {
  if (groups === 1) return most
  return Math.min(most, Math.max(1, Math.floor((height / groups - HEADING_HEIGHT) / LANE_HEIGHT)))
}

/** Rows below one another; groups without a name have no heading. */
export function stackRows(groups: readonly LaneGroup[], lanes: readonly number[]): LaneRow[] {
  let top = 0
  return groups.map((group, i) => {
    const laneTop = top + (group.label === '' ? 0 : HEADING_HEIGHT)
    const row = { group, lanes: lanes[i]!, top, laneTop }
    top = laneTop + row.lanes * LANE_HEIGHT
    return row
  })
}

export const rowsHeight = (rows: readonly LaneRow[]): number => {
  const last = rows.at(-1)
  return last ? last.laneTop + last.lanes * LANE_HEIGHT : 0
}
