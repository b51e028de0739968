import type { DatedEvent, EventStatus } from '../../model/event.ts'
import type { Mark } from './marks.ts'

/** How a mark is drawn: never told by colour alone. */
export interface MarkLook {
  /** Solid (it happened), half (somebody says so), hollow (planned), dotted (it might be), crossed (it did not happen). */
  readonly fill: 'solid' | 'half' | 'hollow' | 'dotted' | 'crossed'
  /** A date that is a guess: dashed and with a question mark, as on the timeline. */
  readonly isAssumed: boolean
}

const FILLS: Readonly<Record<EventStatus, MarkLook['fill']>> = {
  happened: 'solid',
  reported: 'half',
  quoted: 'half',
  planned: 'hollow',
  hypothetical: 'dotted',
  negated: 'crossed',
}

/** What is the same of all events of a mark shows; else it looks as if all had happened. */
export function markLook(events: readonly DatedEvent[]): MarkLook {
  const statuses = new Set(events.map(({ status }) => status))
  const [status = 'happened'] = statuses.size === 1 ? statuses : []
  return {
    fill: FILLS[status],
    isAssumed: events.length > 0 && events.every(({ when }) => when?.basis === 'assumed'),
  }
}

/** Pixels across. */
export function markSize({ kind, count, isDoubtful }: Pick<Mark, 'kind' | 'count' | 'isDoubtful'>): number {
  if (isDoubtful && kind === 'pin') return 34
  if (kind === 'pin' && count === 1) return 16
  return count < 10 ? 24 : count < 100 ? 28 : count < 1000 ? 34 : 38
}
