import { describe, expect, it } from 'vitest'
import { directionAt } from '../../../src/extract/dates/direction.ts'

const directionOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return directionAt(text, { start: 0, end: text.length }, start, start + words.length)
}

describe('the direction in which verbs point', () => {
  it.each([
    ['She said on Tuesday that it was over.', 'Tuesday', 'past'],
    ['The council will vote on Tuesday.', 'Tuesday', 'coming'],
    ['The bridge collapsed Monday.', 'Monday', 'past'],
    ['The trial is scheduled for March 3.', 'March 3', 'coming'],
    ['On Friday, the team is to meet.', 'Friday', 'coming'],
    ['A quiet Sunday.', 'Sunday', null],
  ])('in "%s" for "%s" is %j', (text, words, direction) => {
    expect(directionOf(text, words)).toBe(direction)
  })
})
