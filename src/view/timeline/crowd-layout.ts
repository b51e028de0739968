import type { EventNumber } from '../../index/event-index.ts'
import { LABEL_GAP, MARK_GAP } from './event-layout.ts'
import type { MarkItem, PlacedEvent } from './event-layout.ts'
import { assignLanes } from './lanes.ts'
import type { LanePlace } from './lanes.ts'
import { CLUSTER_WIDTH } from './sizes.ts'

/** Events too near to each other to be told apart: one mark that says how many they are. */
export interface EventCluster {
  readonly events: readonly EventNumber[]
  /** Pixels of the axis. */
  readonly from: number
  readonly to: number
  readonly lane: number
}

export interface Crowd {
  readonly placed: readonly PlacedEvent[]
  readonly clusters: readonly EventCluster[]
}

interface LaneThing {
  readonly from: number
  readonly to: number
  readonly labelWidth: number
  readonly item: MarkItem | null
  readonly members: readonly MarkItem[]
}

/**
 * Puts marks into lanes as {@link assignLanes} does. Where one would have to lie on another, a label that is in its way
 * is left out; where there is none, all short marks of that part of the axis become a cluster: labels, then dots, then
 * counts. The parts lie fixed on the axis, so that clusters stay while it is panned.
 * @param items from left to right
 * @param width of the scale
 */
export function layOutCrowd(items: readonly MarkItem[], lanes: number, width: number): Crowd {
  const mute = new Set<EventNumber>()
  const crowded = new Set<number>()
  for (;;) {
    const things = thingsOf(items, { crowded, mute, width })
    const places = assignLanes(things, { lanes, width, labelGap: LABEL_GAP, gap: MARK_GAP })
    const before = crowded.size + mute.size
    things.forEach((thing, i) => {
      if (!places[i]!.overlaps) return
      const inTheWay = labelInTheWay(things, places, i, mute)
      if (inTheWay !== null) mute.add(inTheWay)
      else if (thing.item && isShort(thing.item)) crowded.add(partOf(thing.item))
    })
    if (crowded.size + mute.size > before) continue
    const placed: PlacedEvent[] = []
    const clusters: EventCluster[] = []
    things.forEach(({ item, members, from, to }, i) => {
      const place = places[i]!
      if (item) placed.push({ ...item, place })
      else clusters.push({ events: members.map(({ event }) => event), from, to, lane: place.lane })
    })
    return { placed, clusters }
  }
}

/** Of the labels that reach over the beginning of a thing, but not their marks, that of the nearest before it. */
function labelInTheWay(
  things: readonly LaneThing[],
  places: readonly LanePlace[],
  at: number,
  mute: ReadonlySet<EventNumber>,
): EventNumber | null {
  const { from } = things[at]!
  for (let i = at - 1; i >= 0; i--) {
    const { item, to } = things[i]!
    const place = places[i]!
    const isLabelOver = place.label === 'after' && to + MARK_GAP <= from && place.to + MARK_GAP > from
    if (item && isLabelOver && !mute.has(item.event)) return item.event
  }
  return null
}

interface CrowdState {
  /** Parts of the axis whose short marks are a cluster. */
  readonly crowded: ReadonlySet<number>
  /** Events without a label. */
  readonly mute: ReadonlySet<EventNumber>
  readonly width: number
}

/** What goes into lanes: each mark by itself, or with the others of its part where these are crowded. */
function thingsOf(items: readonly MarkItem[], { crowded, mute, width }: CrowdState): LaneThing[] {
  const parts = new Map<number, MarkItem[]>()
  for (const item of items) {
    if (!isShort(item) || !crowded.has(partOf(item))) continue
    const part = parts.get(partOf(item))
    if (part) part.push(item)
    else parts.set(partOf(item), [item])
  }
  const isAlone = (item: MarkItem): boolean => !isShort(item) || (parts.get(partOf(item))?.length ?? 1) === 1
  const things: LaneThing[] = items.filter(isAlone).map((item) => ({
    from: item.mark.from,
    to: item.mark.to,
    labelWidth: mute.has(item.event) ? 0 : item.labelWidth,
    item,
    members: [],
  }))
  for (const [part, members] of parts) {
    if (members.length === 1) continue
    const to = Math.min((part + 1) * CLUSTER_WIDTH - MARK_GAP / 2, width)
    things.push({ from: to - CLUSTER_WIDTH + MARK_GAP, to, labelWidth: 0, item: null, members })
  }
  return things.sort((a, b) => a.from - b.from)
}

const isShort = ({ mark }: MarkItem): boolean => mark.to - mark.from < CLUSTER_WIDTH

const partOf = ({ mark }: MarkItem): number => Math.floor((mark.from + mark.to) / 2 / CLUSTER_WIDTH)
