import { expect, test } from 'vitest'
import { alternativeWords } from '../../../src/view/words/alternative-words.ts'
import { basisWords, timexWords } from '../../../src/view/words/basis-words.ts'
import { confidenceWords } from '../../../src/view/words/confidence-words.ts'
import { countWords } from '../../../src/view/words/count-words.ts'
import { listWords } from '../../../src/view/words/list-words.ts'
import { edtfWords, writtenWhy, writtenWords } from '../../../src/view/words/written-words.ts'
import { when } from '../../browser/pages/hand-made.ts'

test('counts are said with their noun, in groups of three digits', () => {
  expect([countWords(1, 'date'), countWords(0, 'date'), countWords(12_345, 'country', 'countries')]).toEqual([
    '1 date',
    '0 dates',
    '12,345 countries',
  ])
})

test('confidence is a word and a figure', () => {
  expect([0.9, 0.7, 0.55, 0.2].map(confidenceWords)).toEqual([
    'very likely (90%)',
    'likely (70%)',
    'uncertain (55%)',
    'doubtful (20%)',
  ])
})

test('the day of writing is said with how it is known', () => {
  expect(writtenWords({ edtf: '2022-11-30~', basis: 'given', why: '' })).toBe(
    'about 30 November 2022, given with the text',
  )
  expect(writtenWords({ edtf: '2022', basis: 'assumed', why: '' })).toBe('2022, assumed')
  expect(writtenWords({ edtf: null, basis: 'assumed', why: '' })).toBe('not known')
})

test('why that is the day of writing is said by whoever gave it, else by the reading', () => {
  const document = { id: 'a', title: 'a', text: '', written: '2022', writtenWhy: 'The letterhead says so.' }
  const given = { edtf: '2022', basis: 'given', why: 'It was supplied with the text.' } as const
  expect(writtenWhy(document, given)).toBe('The letterhead says so.')
  expect(writtenWhy({ ...document, writtenWhy: '' }, given)).toBe('It was supplied with the text.')
  expect(writtenWhy(document, { ...given, basis: 'stated', why: 'Its date line.' })).toBe('Its date line.')
})

test('EDTF is said in words, and as it stands where it has an open end or is none', () => {
  expect(['2022-11-30', '1984?', '2022/..', 'soon'].map(edtfWords)).toEqual([
    '30 November 2022',
    '1984 (uncertain)',
    '2022/..',
    'soon',
  ])
})

test('what is on no calendar is called what it is', () => {
  expect(timexWords({ type: 'DURATION' })).toBe('A length of time')
  expect(basisWords({ when: null, basis: 'stated' })).toBe('on no calendar')
  expect(basisWords({ when: when([2019, 3, 4]), basis: 'resolved' })).toBe('worked out')
})

test('a list is said as people say it', () => {
  const lists = ['', 'a', 'a b', 'a b c'].map((list) => listWords(list.split(' ')))
  expect(lists).toEqual(['', 'a', 'a and b', 'a, b and c'])
  expect(listWords(['a', 'b'], 'or')).toBe('a or b')
})

test('other readings of a date are said in a sentence', () => {
  expect(alternativeWords([])).toBe('')
  expect(alternativeWords(['2018-03-06'])).toBe('It could also be 6 March 2018.')
  expect(alternativeWords(['2018-03-06', '2020'])).toBe('It could also be 6 March 2018 or 2020.')
})
