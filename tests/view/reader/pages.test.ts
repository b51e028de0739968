import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageAt, pageCount, pageOf } from '../../../src/view/reader/pages.ts'

const pagesOf = (text: string): string[] =>
  Array.from({ length: pageCount(text) }, (_, page) => {
    const { start, end } = pageAt(text, page)
    return text.slice(start, end)
  })

const words = (count: number): string => 'The water stood below the bridge again. '.repeat(count)

describe('cutting a text into pages', () => {
  test('a short text is one page, and so is an empty one', () => {
    expect(pagesOf('Short.')).toEqual(['Short.'])
    expect(pagesOf('')).toEqual([''])
  })

  test('a page begins after a blank line where there is one in reach', () => {
    const text = Array.from({ length: 20 }, (_, i) => `${i} ${words(12)}`).join('\r\n \r\n')
    for (const page of pagesOf(text)) expect(page).toMatch(/^\d+ The/)
  })

  test('else on a new line, else with a word', () => {
    for (const page of pagesOf(Array(80).fill(words(3)).join('\n'))) expect(page).toMatch(/^The/)
    for (const page of pagesOf(words(300)).slice(1)) expect(page).toMatch(/^\S/)
  })

  test('a text without a space is cut between characters, never within one', () => {
    const text = `a${'🌉'.repeat(5_000)}`
    expect(pagesOf(text).join('')).toBe(text)
    for (const page of pagesOf(text)) expect(page).toMatch(/^a?(🌉)*$/u)
  })

  const pieces = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    'word '.repeat(60),
    'x'.repeat(900),
    '🌉'.repeat(300),
    ' '.repeat(700),
  )
  const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

  test('law: the pages together are the text, and none is longer than two usual ones', () => {
    fc.assert(
      fc.property(text, (text) => {
        const pages = pagesOf(text)
        expect(pages.join('')).toBe(text)
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(4_000)
      }),
    )
  })

  test('law: the page of a place holds it', () => {
    fc.assert(
      fc.property(text, fc.nat(40_000), (text, offset) => {
        const { start, end } = pageAt(text, pageOf(text, offset))
        if (offset < text.length) expect([start <= offset, offset < end]).toEqual([true, true])
        else expect(end).toBe(text.length)
      }),
    )
  })
})
