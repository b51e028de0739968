import type { DatedEvent } from '../../../src/model/event.ts'
import { buildEventIndex } from '../../../src/index/event-index.ts'
import { axisTimesIn } from '../../../src/index/axis-times.ts'
import { planTrueScale } from '../../../src/index/fold-plan.ts'
import { foldedScale } from '../../../src/view/timeline/folded-scale.ts'
import type { LaneGroup } from '../../../src/view/timeline/lane-groups.ts'

/** Events with nothing but a title and times. */
export const eventsAt = (times: readonly { readonly start: number; readonly end: number }[]): DatedEvent[] =>
  times.map((when, i) => ({
    id: `e#${i}`,
    title: `Entry number ${i}`,
    when: { ...when, precision: 'day', startEdge: 'sharp', endEdge: 'sharp', basis: 'stated' },
    places: [],
  })) as unknown as DatedEvent[]

export const groupOf = (events: readonly DatedEvent[], label = ''): LaneGroup => ({
  key: label,
  label,
  chronology: buildEventIndex(events).chronology,
})

export const scaleOf = ({ chronology }: LaneGroup, width: number) =>
  foldedScale(planTrueScale(axisTimesIn(chronology))!, width, 0)

export const measure = (text: string): number => text.length * 7
