import { describe, expect, it } from 'vitest'
import { relativePart, splitClauses } from '../../../src/extract/events/clauses.ts'

/** The clauses of a sentence whose dates stand in brackets. */
function clausesOf(marked: string): string[] {
  const dates: { start: number; end: number }[] = []
  let text = ''
  for (const [, plain = '', date = ''] of marked.matchAll(/([^[\]]*)(?:\[([^\]]*)\])?/g)) {
    text += plain
    if (date === '') continue
    dates.push({ start: text.length, end: text.length + date.length })
    text += date
  }
  return splitClauses(text, { start: 0, end: text.length }, dates).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('splitClauses', () => {
  it('leaves a sentence with one date whole', () => {
    expect(clausesOf('She came in [1990], and he left.')).toEqual(['She came in 1990, and he left.'])
  })

  it('parts two dates at the conjunction between them, which belongs to neither', () => {
    expect(clausesOf('She came in [1990] and he left in [1991].')).toEqual([
      'She came in 1990',
      'he left in 1991.',
    ])
  })

  it('prefers a semicolon to a comma', () => {
    expect(clausesOf('In [1990], by chance, she came; early, in [1991], he left.')).toEqual([
      'In 1990, by chance, she came',
      'early, in 1991, he left.',
    ])
  })

  it('lets dates share a clause where nothing parts them', () => {
    expect(clausesOf('It stood from [1990] to [1995].')).toEqual(['It stood from 1990 to 1995.'])
  })
})

describe('relativePart', () => {
  it('gives a date in a relative clause to that clause', () => {
    const text = 'the march in Lyon, which was called off on Monday'
    const { start, end } = relativePart(text, { start: 0, end: text.length }, text.indexOf('Monday'))
    expect(text.slice(start, end)).toBe('which was called off on Monday')
  })

  it('leaves a date before the relative clause where it is', () => {
    const text = 'on Monday the march, which was long, began'
    expect(relativePart(text, { start: 0, end: text.length }, 3)).toEqual({ start: 0, end: text.length })
  })
})
