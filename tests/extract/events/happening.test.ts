import { describe, expect, it } from 'vitest'
import { eventNoun, hasEventVerb } from '../../../src/extract/events/happening.ts'
import { statusOf } from '../../../src/extract/events/status.ts'

describe('eventNoun', () => {
  it.each([
    ['Protests took place', 'protest'],
    ['a deadly fire at a mill', 'fire'],
    ['several batteries', null],
    ['the crashes of two trains', 'crash'],
    ['the city council', null],
  ])('finds what "%s" tells of: %s', (words, noun) => {
    expect(eventNoun(words)).toBe(noun)
  })

  it('takes a purpose for no happening', () => {
    expect(eventNoun('they came to protest')).toBeNull()
  })
})

describe('hasEventVerb', () => {
  it('tells a happening from a state', () => {
    expect(hasEventVerb('police arrested ten people')).toBe(true)
    expect(hasEventVerb('the river is wide')).toBe(false)
  })

  it('takes a word after an article for a noun or an adjective', () => {
    expect(hasEventVerb('the arrested men are here')).toBe(false)
  })
})

describe('statusOf', () => {
  it.each([
    ['The council met', 'happened'],
    ['The council will meet', 'planned'],
    ['The vote is scheduled for June', 'planned'],
    ['If the council met', 'hypothetical'],
    ['It must not happen again', 'hypothetical'],
    ['The council reportedly met', 'reported'],
    ['According to the paper, ten people died', 'reported'],
    ['The council did not meet', 'negated'],
    ['No strike took place in Hull', 'negated'],
    ['Unless the council meets, it may strike', 'hypothetical'],
    ['The march in May was large', 'happened'],
  ])('hears in "%s" that it is %s', (words, status) => {
    expect(statusOf(words)).toBe(status)
  })

  it('hears from what stands around the words that they are quoted, reported or still to come', () => {
    const signs = { quoted: false, reported: false, future: false }
    expect(statusOf('they met in Hull', { ...signs, quoted: true })).toBe('quoted')
    expect(statusOf('they met in Hull', { ...signs, reported: true })).toBe('reported')
    expect(statusOf('the minister visits Hull', { ...signs, future: true })).toBe('planned')
    expect(statusOf('they never met', { quoted: true, reported: true, future: true })).toBe('negated')
  })
})
