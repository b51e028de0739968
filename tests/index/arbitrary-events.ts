import fc from 'fast-check'
import type { DatedEvent } from '../../src/model/event.ts'

const time = fc.integer({ min: -1000, max: 1000 })

/** Any stretch of time, finite and not empty. */
export const stretch = fc
  .tuple(time, fc.integer({ min: 1, max: 500 }))
  .map(([start, length]) => ({ start, end: start + length }))

const when = fc.oneof(
  { weight: 8, arbitrary: stretch },
  { weight: 1, arbitrary: time.map((end) => ({ start: -Infinity, end })) },
  { weight: 1, arbitrary: time.map((start) => ({ start, end: Infinity })) },
  { weight: 2, arbitrary: fc.constant(null) },
)

/** Few values of everything, so that events share them. */
export const manyEvents = fc.array(
  fc.record({
    when: when.chain((span) =>
      span === null
        ? fc.constant(null)
        : fc.constantFrom('stated', 'resolved', 'assumed').map((basis) => ({ ...span, basis })),
    ),
    document: fc.constantFrom('a', 'b', 'c'),
    category: fc.constantFrom('protest', 'law', 'other'),
    status: fc.constantFrom('happened', 'planned'),
    confidence: fc.constantFrom(0.3, 0.5, 0.7, 0.9),
    places: fc.array(
      fc.constantFrom('oslo', 'bern', 'lima').map((id) => ({ place: { id, name: id, lon: 0, lat: 0 } })),
      { maxLength: 3 },
    ),
    title: fc.constantFrom('A storm hits the harbour', 'The storms end', 'A vote is held'),
  }),
  { maxLength: 40 },
) as unknown as fc.Arbitrary<DatedEvent[]>

export const overlaps = (
  { when: span }: Pick<DatedEvent, 'when'>,
  window: { readonly start: number; readonly end: number },
): boolean => span !== null && span.start < window.end && span.end > window.start
