import { expect, test } from 'vitest'
import { WordSearch } from '../../src/state/word-search.ts'

const texts = [
  'The mayor of Besançon resigns after the ceasefire',
  'A fire in the  old\nmill; two firemen are hurt',
  'Ｗｉｄｅ letters, İstanbul, and New York',
  '東京で抗議',
  'York is new to her',
]
const found = (words: string): number[] | null => {
  const mask = new WordSearch(texts).find(words)
  return mask && Array.from(mask.entries()).flatMap(([event, holds]) => (holds ? [event] : []))
}

test('no words find nothing to narrow down by', () => {
  expect(found('')).toBeNull()
  expect(found('  ')).toBeNull()
})

test('a word is found at the beginning of words, not inside of them', () => {
  expect(found('fire')).toEqual([1])
  expect(found('cease')).toEqual([0])
})

test('case, accents, width and line breaks do not matter', () => {
  expect(found('BESANCON')).toEqual([0])
  expect(found('besançon')).toEqual([0])
  expect(found('wide istanbul')).toEqual([2])
  expect(found('"old mill"')).toEqual([1])
})

test('all words must be there, and a phrase as it stands', () => {
  expect(found('york new')).toEqual([2, 4])
  expect(found('"new york"')).toEqual([2])
  expect(found('“new york')).toEqual([2])
  expect(found('fire mayor')).toEqual([])
})

test('where words are not parted by spaces they are found anywhere', () => {
  expect(found('抗議')).toEqual([3])
})

test('the words of one event do not run into those of the next', () => {
  expect(new WordSearch(['one', 'two']).find('"one two"')).toEqual(Uint8Array.of(0, 0))
})
