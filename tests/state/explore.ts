import { civilTime, DAY } from '../../src/model/civil.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { DatedEvent } from '../../src/model/event.ts'
import { Exploration } from '../../src/state/exploration.svelte.ts'

/** A day, or so many. */
export const days = (year: number, month: number, day: number, length = 1) => ({
  start: civilTime(year, month, day),
  end: civilTime(year, month, day + length),
})

/** An exploration of events with nothing but times. */
export function exploreTimes(times: readonly ({ start: number; end: number } | null)[]): Exploration {
  const events = times.map((when, i) => ({
    id: `a#${i}`,
    document: 'a',
    title: `Entry ${i}`,
    passages: [],
    places: [],
    when: when && { ...when, basis: 'stated' },
    status: 'happened',
    category: i % 2 === 0 ? 'law' : 'sport',
    confidence: 1,
  })) as unknown as DatedEvent[]
  return new Exploration({
    readings: [{ document: { id: 'a', text: '' }, events }],
  } as unknown as Dossier)
}

/** A window as days: `2019-03-04/2019-03-05`. */
export const windowText = ({ view }: Exploration): string | null =>
  view.window &&
  [view.window.start, view.window.end]
    .map((time) =>
      time % DAY === 0
        ? new Date(time).toISOString().slice(0, 10)
        : new Date(time).toISOString().slice(0, 16),
    )
    .join('/')
