import { expect, test } from 'vitest'
import { facetHeading, facetRows } from '../../../src/view/filters/facet-rows.ts'

const list = {
  values: ['a', 'b', 'c'],
  labels: ['Ahus', 'Brno', 'Cork'],
  counts: [5, 0, 2],
  totals: [5, 9, 9],
  chosen: ['a'],
}

test('a list with no order of its own begins with what is most frequent in all, not at the moment', () => {
  expect(facetRows(list, false, 9).map(({ label, count }) => `${label} ${count}`)).toEqual([
    'Brno 0',
    'Cork 2',
    'Ahus 5',
  ])
  expect(facetRows(list, true, 9).map(({ value }) => value)).toEqual(['a', 'b', 'c'])
})

test('a long list is cut, but never what is chosen', () => {
  expect(facetRows(list, false, 1).map(({ value, isChosen }) => [value, isChosen])).toEqual([
    ['b', false],
    ['a', true],
  ])
})

test('a heading says what is chosen while the list is closed', () => {
  expect(facetHeading('Place', { ...list, chosen: [] })).toBe('Place')
  expect(facetHeading('Place', { ...list, chosen: ['b'] })).toBe('Place: Brno')
  expect(facetHeading('Place', { ...list, chosen: ['b', 'c'] })).toBe('Place: 2 chosen')
  expect(facetHeading('Place', { ...list, chosen: ['gone'] })).toBe('Place')
})
