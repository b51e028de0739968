import { expect, test } from 'vitest'
import { FACETS } from '../../src/index/facets.ts'
import { exploreColumns } from '../../src/state/column-exploration.ts'
import { NO_FILTERS, toggled } from '../../src/state/filters.ts'
import { fourColumns } from '../formats/columns.ts'

test('columns are explored as objects are: the same facets, counts and words', () => {
  const exploration = exploreColumns(fourColumns)
  expect(exploration.index.dated).toBe(3)
  const told = Object.fromEntries(
    FACETS.map((facet) => {
      const { values } = exploration.facets[facet]
      return [facet, values.map((value, i) => `${value}: ${exploration.facetCounts(facet)[i]}`)]
    }),
  )
  expect(told).toEqual({
    category: ['violence: 1', 'disaster: 1', 'politics: 1', 'other: 1'],
    document: ['a.txt: 2', 'b.txt: 2'],
    place: [': 1', 'Rome: 1', 'Bergen: 2', 'Quito: 1'],
    basis: ['stated: 1', 'resolved: 1', 'assumed: 1', 'undated: 1'],
    confidence: ['very-likely: 2', 'uncertain: 1', 'doubtful: 1'],
    status: ['happened: 2', 'reported: 1', 'planned: 1'],
  })
  exploration.view.filters = toggled(NO_FILTERS, 'place', 'Bergen')
  expect([...exploration.shown]).toEqual([0, 1, 1, 0])
  exploration.view.filters = { ...NO_FILTERS, words: 'muller' }
  expect([...exploration.shown]).toEqual([1, 0, 0, 0])
})

test('each event has the document that tells it', () => {
  const exploration = exploreColumns(fourColumns)
  expect(exploration.sourceOf(0).document.title).toBe('One')
  expect(exploration.sourceOf(2).document.title).toBe('Two')
})

test('titles of nothing but ASCII are searched where they lie', () => {
  const titles = new TextEncoder().encode('A Storm\nThe storms\nA vote\n')
  const columns = { ...fourColumns, titles, titleOffsets: Uint32Array.of(0, 8, 19, 26, 26) }
  const exploration = exploreColumns(columns)
  exploration.view.filters = { ...NO_FILTERS, words: 'STORM' }
  expect([...exploration.shown]).toEqual([1, 1, 0, 0])
})

test('the columns can be many and their points one each', () => {
  const exploration = exploreColumns({
    ...fourColumns,
    points: {
      events: Uint32Array.of(0, 1, 2, 3),
      longitudes: new Float32Array(4),
      latitudes: new Float32Array(4),
    },
  })
  expect([...exploration.facets.place.codes]).toEqual([1, 2, 3, 2])
  expect(exploration.facets.place.offsets).toBeNull()
})
