import { expect, it } from 'vitest'
import { categoryOf } from '../../../src/extract/events/category.ts'

it.each([
  ['Thousands marched through Lyon', 'protest'],
  ['A fire destroyed the mill', 'disaster'],
  ['Gunmen attacked the convoy, killing two soldiers', 'violence'],
  ['The guns opened fire on the southern wall', 'violence'],
  ['Police came under fire in the harbour', 'violence'],
  ['Two bombs exploded in a market, killing ten', 'violence'],
  ['Twelve people died in an attack on a mosque', 'violence'],
  ['A suicide bomber struck the market', 'violence'],
  ['A fire killed two people', 'disaster'],
  ['Somebody killed the mayor', 'violence'],
  ['She died in Cusco', 'life'],
  ['A court sentenced the banker to ten years in prison', 'law'],
  ['The club won the cup final', 'sport'],
  ['Parliament elected her president', 'politics'],
  ['She was born in Cusco', 'life'],
  ['He published his second novel', 'work'],
  ['The union said in a statement', 'statement'],
])('"%s" is of the kind %s', (words, kind) => {
  expect(categoryOf(words)).toBe(kind)
})

it('is "other" where the words give no sign', () => {
  expect(categoryOf('He moved to the coast')).toBe('other')
})

it('takes no part of a word for a sign', () => {
  expect(categoryOf('The warehouse was painted green')).not.toBe('violence')
})
