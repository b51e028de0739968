import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byFacet, FACETS } from '../../src/index/facets.ts'
import type { Facet } from '../../src/index/facets.ts'
import { confidenceBand } from '../../src/model/certainty.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { DatedEvent } from '../../src/model/event.ts'
import { Exploration } from '../../src/state/exploration.svelte.ts'
import { cleared, filterCount, NO_FILTERS, toggled } from '../../src/state/filters.ts'
import type { Filters } from '../../src/state/filters.ts'
import { manyEvents, overlaps, stretch } from '../index/arbitrary-events.ts'

const explore = (events: readonly DatedEvent[]): Exploration =>
  new Exploration({
    readings: [
      { document: { id: 'a', text: '' }, events: events.map((event) => ({ ...event, passages: [] })) },
    ],
  } as unknown as Dossier)

/** What a facet says of an event, as a person would look it up. */
const valuesOf = (event: DatedEvent, facet: Facet): string[] => {
  if (facet === 'place') return event.places.length === 0 ? [''] : event.places.map(({ place }) => place.id)
  if (facet === 'basis') return [event.when?.basis ?? 'undated']
  return [facet === 'confidence' ? confidenceBand(event.confidence) : event[facet]]
}

function passes(event: DatedEvent, { chosen, words }: Filters, but: Facet | null = null): boolean {
  const isFound = words === '' || event.title.toLowerCase().includes(words)
  return (
    isFound &&
    FACETS.every(
      (facet) =>
        facet === but ||
        chosen[facet].length === 0 ||
        valuesOf(event, facet).some((value) => chosen[facet].includes(value)),
    )
  )
}

const filters = fc.record({
  chosen: fc.record({
    category: fc.subarray(['protest', 'law', 'sport']),
    document: fc.subarray(['a', 'b']),
    place: fc.subarray(['', 'oslo', 'bern', 'lima']),
    basis: fc.subarray(['stated', 'assumed', 'undated']),
    confidence: fc.subarray(['likely', 'doubtful']),
    status: fc.subarray(['happened', 'planned']),
  }),
  words: fc.constantFrom('', 'storm', 'vote'),
})

/** A value that no event has is as good as not chosen. */
const withPresent = (events: readonly DatedEvent[], { chosen, words }: Filters): Filters => ({
  words,
  chosen: byFacet((facet) => {
    const present = new Set(events.flatMap((event) => valuesOf(event, facet)))
    return chosen[facet].filter((value) => present.has(value))
  }),
})

const anyWindow = fc.option(stretch)

test('an event is shown where it passes every filter and overlaps the window', () => {
  fc.assert(
    fc.property(manyEvents, filters, anyWindow, (events, asked, window) => {
      const exploration = explore(events)
      exploration.view.filters = asked
      exploration.view.setWindow(window)
      const effective = withPresent(events, asked)
      const passing = events.map((event) => passes(event, effective))
      const shown = events.map((event, i) => passing[i]! && (window === null || overlaps(event, window)))
      expect([...exploration.passing]).toEqual(passing.map(Number))
      expect([...exploration.shown]).toEqual(shown.map(Number))
      expect(exploration.shownCount).toBe(shown.filter(Boolean).length)
    }),
  )
})

test('the counts of a facet answer the window and all filters but its own', () => {
  fc.assert(
    fc.property(manyEvents, filters, anyWindow, (events, asked, window) => {
      const exploration = explore(events)
      exploration.view.filters = asked
      exploration.view.setWindow(window)
      const effective = withPresent(events, asked)
      for (const facet of FACETS) {
        const { values } = exploration.facets[facet]
        const expected = values.map(
          (value) =>
            events.filter(
              (event) =>
                valuesOf(event, facet).includes(value) &&
                passes(event, effective, facet) &&
                (window === null || overlaps(event, window)),
            ).length,
        )
        expect([...exploration.facetCounts(facet)]).toEqual(expected)
      }
    }),
  )
})

test('values of a facet come in an order with a meaning, each once, and only those that occur', () => {
  const event = { places: [], when: null, document: 'z', title: '', passages: [] } as unknown as DatedEvent
  const { facets } = explore([
    { ...event, category: 'other', status: 'negated', confidence: 0.2 },
    { ...event, category: 'protest', status: 'happened', confidence: 0.9 },
    { ...event, category: 'other', status: 'happened', confidence: 0.9 },
  ])
  expect(facets.category.values).toEqual(['protest', 'other'])
  expect(facets.status.values).toEqual(['happened', 'negated'])
  expect(facets.confidence.values).toEqual(['very-likely', 'doubtful'])
  expect(facets.basis.values).toEqual(['undated'])
  expect(facets.place.values).toEqual([''])
})

test('a value is added and taken away again, a facet is let go, and all are counted', () => {
  const one = toggled(NO_FILTERS, 'category', 'protest')
  const two = toggled(one, 'status', 'planned')
  expect(two.chosen.category).toEqual(['protest'])
  expect(filterCount({ ...two, words: ' storm ' })).toBe(3)
  expect(toggled(two, 'category', 'protest')).toEqual(toggled(NO_FILTERS, 'status', 'planned'))
  expect(cleared(two, 'status')).toEqual(one)
  expect(filterCount(NO_FILTERS)).toBe(0)
})

test('counts are right where there are more events than a block of counts', () => {
  const events = Array.from({ length: 3000 }, (_, i) => ({
    when: { start: i * 10, end: i * 10 + (i % 7 === 0 ? 9000 : 5), basis: 'stated' },
    document: `d${i % 300}`,
    category: 'law',
    status: 'happened',
    confidence: 0.9,
    places: [],
    title: '',
    passages: [],
  })) as unknown as DatedEvent[]
  const exploration = explore(events)
  for (const window of [
    { start: 0, end: 1 },
    { start: 12_345, end: 21_000 },
    { start: -5, end: 1e9 },
  ]) {
    exploration.view.setWindow(window)
    const expected = exploration.facets.document.values.map(
      (id) => events.filter((event) => event.document === id && overlaps(event, window)).length,
    )
    expect([...exploration.facetCounts('document')]).toEqual(expected)
  }
})
