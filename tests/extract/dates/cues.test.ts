import { describe, expect, it } from 'vitest'
import { type Cue, cueBits } from '../../../src/extract/dates/cues.ts'
import { cueWindows } from '../../../src/extract/dates/windows.ts'

const cuesOf = (text: string): number =>
  cueWindows(text, { start: 0, end: text.length }).reduce((bits, { cues }) => bits | cues, 0)

describe('scanning for what can begin a time', () => {
  it.each<[string, Cue]>([
    ['It fell in June.', 'month'],
    ['It fell in 1989.', 'year'],
    ['It is dated 3/4/2021.', 'numeric'],
    ["It was in '98.", 'decade'],
    ['At 8 p.m. it shut.', 'clock'],
    ['He left yesterday.', 'day'],
    ['In the nineteen forties.', 'spelled'],
    ['JANUARY came.', 'month'],
  ])('sees in "%s" the cue "%s"', (text, cue) => {
    expect(cuesOf(text) & cueBits([cue])).not.toBe(0)
  })
  it('sees nothing in prose without time', () => {
    expect(cuesOf('The quick brown fox jumps over 12 lazy dogs and 123456789 hens; Junebugs buzz.')).toBe(0)
  })
  it('takes no part of a foreign word for a cue', () => {
    expect(cuesOf('Ómayó and Màrchen.')).toBe(0)
  })
})

describe('windows around cues', () => {
  const windows = (text: string): string[] =>
    cueWindows(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

  it('reaches over the words that times are made of and no further', () => {
    const filler = 'lorem ipsum dolor sit amet '.repeat(10)
    expect(windows(`${filler}on the last Monday in May. ${filler}`)).toEqual(['on the last Monday in May'])
  })
  it('shows neighbours together and strangers apart', () => {
    expect(windows('on Monday or Tuesday')).toHaveLength(1)
    expect(windows(`Monday ${'x '.repeat(200)} Tuesday`)).toHaveLength(2)
  })
  it('stays short and in order where every word is a cue', () => {
    const text = 'Monday '.repeat(3000)
    let last = 0
    for (const { start, end } of cueWindows(text, { start: 0, end: text.length })) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end - start).toBeLessThanOrEqual(410)
      last = end
    }
  })
})
