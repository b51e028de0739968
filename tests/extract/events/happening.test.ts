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
  ])('hears in "%s" that it is %s', (words, status) => {
    expect(statusOf(words)).toBe(status)
  })
})
