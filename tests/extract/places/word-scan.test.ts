import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordEnds } from '../../../src/extract/places/word-scan.ts'

/** What is found by hand, by a regular expression. */
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.']*[\p{L}\p{M}\p{N}])?/gu

const wordsIn = (text: string): string[] => {
  const ends = wordEnds(text, { start: 0, end: text.length })
  return Array.from({ length: ends.length / 2 }, (_, i) => text.slice(ends[2 * i], ends[2 * i + 1]))
}

it('finds the words that a regular expression finds', () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    '9',
    '.',
    "'",
    ' ',
    '-',
    'é',
    'e\u0301',
    '汉',
    '𠀀',
    '…',
    '\u00a0',
    '"',
    'ʼ',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  fc.assert(
    fc.property(text, (words) => {
      expect(wordsIn(words)).toEqual(words.match(WORD) ?? [])
    }),
  )
})

it('keeps points and apostrophes within a word, and none at its ends', () => {
  expect(wordsIn("The U.S. left Xi'an. 'So,' he said.")).toEqual([
    'The',
    'U.S',
    'left',
    "Xi'an",
    'So',
    'he',
    'said',
  ])
})
