import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../src/extract/events/title.ts'

describe('titleOf', () => {
  it('leaves out the date and its preposition', () => {
    expect(titleOf('On 3 May, the bridge fell.', ['3 May'])).toBe('The bridge fell')
    expect(titleOf('the bridge fell on the evening of 3 May.', ['the evening of 3 May'])).toBe(
      'The bridge fell',
    )
    expect(titleOf('The garrison held out all winter.', ['winter'])).toBe('The garrison held out')
  })

  it('leaves out asides in brackets and between commas', () => {
    expect(titleOf('Ada King (born Byron), a mathematician, wrote a program', [])).toBe(
      'Ada King wrote a program',
    )
  })

  it('leaves out the conjunction or adverb that it begins with', () => {
    expect(titleOf('meanwhile, and then the crowd left', [])).toBe('The crowd left')
  })

  it('says what a relative clause hangs on', () => {
    expect(titleOf('which fell', [], 'the bridge')).toBe('The bridge fell')
    expect(titleOf('which was caused by a fire in the attic', [])).toBe('A fire in the attic')
  })

  it('is cut between words, never ends on a small word, and never leaves half a pair of quotation marks', () => {
    const long =
      'the town council of the old harbour met "in great haste and with the doors closed" after the news of the flood'
    const title = titleOf(long, [])
    expect(title.split(' ').length).toBeLessThanOrEqual(12)
    expect(long).toContain(title.replace('The', 'the').split(' ').slice(0, 5).join(' '))
    expect(title).not.toMatch(/\b(?:the|and|with|of|in)$/)
    expect((title.match(/"/g) ?? []).length % 2).toBe(0)
  })

  it('is empty where nothing but the date stands there', () => {
    expect(titleOf('On 3 May,', ['3 May'])).toBe('')
  })
})
