import { describe, expect, it } from 'vitest'
import { readStep } from '../../src/embed/step.ts'

describe('a step of a page', () => {
  it('says what is shown, selected and written above, in any order', () => {
    expect(readStep('text: The fire: day one; select: 3; window: 1989; map: 43.8, 87.6 5')).toEqual({
      window: { start: Date.UTC(1989, 0), end: Date.UTC(1990, 0) },
      select: '3',
      map: { kind: 'point', lat: 43.8, lon: 87.6, zoom: 5 },
      text: 'The fire: day one',
    })
  })

  it('shows all time and fits the map where it says nothing', () => {
    expect(readStep('')).toEqual({ window: null, select: null, map: { kind: 'shown' }, text: '' })
  })

  it.each([
    ['windw: 1989', '"windw: 1989"'],
    ['window: soon', 'the window "soon"'],
    ['map: 95 0', 'the map "95 0"'],
    ['map: here', 'the map "here"'],
  ])('tells what is wrong with "%s" and what is wanted', (value, problem) => {
    expect(() => readStep(value)).toThrow(problem)
    expect(() => readStep(value)).toThrow('wanted')
  })
})
