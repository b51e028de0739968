import type { DatedEvent } from '../../src/model/event.ts'

/** An event with nothing but a time and places, as the index sees it. */
export function eventWith(
  number: number,
  span: { readonly start: number; readonly end: number } | null,
  points: readonly (readonly [lon: number, lat: number])[],
): DatedEvent {
  const places = points.map(([lon, lat]) => ({ place: { lon, lat } }))
  return { id: `test#${number}`, when: span, places } as unknown as DatedEvent
}
