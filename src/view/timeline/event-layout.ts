import type { EventNumber } from '../../index/event-index.ts'
import type { DatedEvent } from '../../model/event.ts'
import { assignLanes } from './lanes.ts'
import type { LanePlace } from './lanes.ts'
import type { FoldedScale } from './folded-scale.ts'
import { markExtent, markLook } from './marks.ts'
import type { MarkExtent, MarkLook } from './marks.ts'
import { fitText } from './text-fit.ts'
import type { MeasureText } from './text-fit.ts'

/** An event with its place on the axis. */
export interface PlacedEvent {
  readonly event: EventNumber
  readonly mark: MarkExtent
  readonly look: MarkLook
  readonly place: LanePlace
  /** The title as far as it fits; "" where it has no room. */
  readonly label: string
  readonly labelWidth: number
}

export interface EventLayoutOptions {
  readonly scale: FoldedScale
  readonly lanes: number
  /** The longest label, in pixels. */
  readonly longestLabel: number
  readonly measure: MeasureText
}

export const LABEL_GAP = 6
const GAP = 8
/** A sign beside the mark takes so many pixels of the label's room. */
export const BADGE = 16
/** Labels shorter than this say nothing. */
const LEAST_LABEL = 44

/**
 * Places the dated events on the axis, in order of their marks.
 * @param order numbers of the dated events, in order of their beginning
 */
export function layOutEvents(
  events: readonly DatedEvent[],
  order: Iterable<EventNumber>,
  { scale, lanes, longestLabel, measure }: EventLayoutOptions,
): PlacedEvent[] {
  const items = Array.from(order).flatMap((event) => {
    const when = events[event]?.when
    if (!when) return []
    const mark = markExtent(when, (time) => scale.px(time), scale.width)
    if (Number.isNaN(mark.from) || Number.isNaN(mark.to)) return []
    const look = markLook(when)
    const badge = look.badge === '' ? 0 : BADGE
    const beside = Math.max(scale.width - mark.to, mark.from) - LABEL_GAP
    const room = Math.min(longestLabel, Math.max(beside, mark.to - mark.from - 2 * LABEL_GAP)) - badge
    const label = room < LEAST_LABEL ? '' : fitText(events[event]!.title, room, measure)
    const labelWidth = label === '' ? badge : Math.ceil(measure(label)) + 1 + badge
    return [{ event, mark, look, label, labelWidth }]
  })
  items.sort((a, b) => a.mark.from - b.mark.from)
  const places = assignLanes(
    items.map(({ mark, labelWidth }) => ({ from: mark.from, to: mark.to, labelWidth })),
    { lanes, width: scale.width, labelGap: LABEL_GAP, gap: GAP },
  )
  return items.map((item, i) => ({ ...item, place: places[i]! }))
}
