import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../src/view/reader/paragraphs.ts'

const read = (text: string, start = 0): [string, string, boolean][] =>
  paragraphsOf(text, { start, end: text.length }).map(({ start, end, gap, isJoined }) => [
    text.slice(start, end),
    gap,
    isJoined,
  ])

const long =
  'A paragraph that goes on and on, as they do in articles that are pasted from a page, until it is longer than any line that was wrapped by hand.'

describe('the paragraphs of a page', () => {
  test('blank lines part them, whatever the line breaks are', () => {
    expect(read('One.\r\n \t\r\nTwo.\u2029\u2029Three.')).toEqual([
      ['One.', 'room', false],
      ['Two.', 'room', false],
      ['Three.', 'room', false],
    ])
  })

  test('lines of a poem stay lines, and keep the white space that they begin with', () => {
    expect(read('Roses are red here and\n   violets\nblue')).toEqual([
      ['Roses are red here and', 'room', false],
      ['   violets', 'line', false],
      ['blue', 'line', false],
    ])
  })

  test('hard-wrapped lines become one paragraph of running text', () => {
    const wrapped =
      'The council halted the works at the old mill by the bridge, after\nbuilders had found its foundations under the car park, and nobody\nspoke of it for a while.'
    expect(read(wrapped)).toEqual([[wrapped, 'room', true]])
  })

  test('long lines are paragraphs of their own, with room between', () => {
    expect(read(`${long}\n${long}`).map(([, gap]) => gap)).toEqual(['room', 'room'])
  })

  test('a page that begins within a paragraph goes on without a gap, on a new line without room', () => {
    expect(read('One two three', 4)[0]).toEqual(['two three', 'none', false])
    expect(read('One\ntwo', 4)[0]).toEqual(['two', 'line', false])
    expect(read('One\r\n\r\ntwo', 7)[0]).toEqual(['two', 'room', false])
    expect(read('One\n\n\ntwo', 4)[0]).toEqual(['two', 'room', false])
  })

  test('white space alone is no paragraph', () => {
    expect(read(' \n\t\n  ')).toEqual([])
  })

  test('law: paragraphs are in order, and hold every character that is not white space', () => {
    const text = fc.array(fc.constantFrom('a', 'b c', ' ', '\t', '\n', '\r\n', '\u2028', long), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, (parts) => {
        const text = parts.join('')
        const paragraphs = read(text).map(([words]) => words)
        expect(paragraphs.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
