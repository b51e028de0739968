import { describe, expect, it } from 'vitest'
import { type Cue, cueBits, scanCues } from '../../../src/extract/dates/cues.ts'
import { cueWindows } from '../../../src/extract/dates/windows.ts'

const seen = (text: string): [string, number][] => {
  const found: [string, number][] = []
  scanCues(text, 0, text.length, (start, end, bits) => found.push([text.slice(start, end), bits]))
  return found
}

describe('scanning for what can begin a time', () => {
  it.each<[string, string, Cue]>([
    ['It fell in June.', 'June', 'month'],
    ['It fell in 1989.', '1989', 'year'],
    ['It is dated 3/4/2021.', '3', 'numeric'],
    ["It was in '98.", '98', 'decade'],
    ['At 8 p.m. it shut.', '8', 'clock'],
    ['He left yesterday.', 'yesterday', 'day'],
    ['In the nineteen forties.', 'nineteen', 'spelled'],
  ])('sees in "%s" the cue "%s"', (text, word, cue) => {
    expect(seen(text).some(([token, bits]) => token === word && bits & cueBits([cue]))).toBe(true)
  })
  it('sees nothing in prose without time', () => {
    expect(seen('The quick brown fox jumps over 12 lazy dogs and 123456789 hens.')).toEqual([])
  })
})

describe('windows around cues', () => {
  const windows = (text: string): string[] =>
    cueWindows(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

  it('begins and ends between words', () => {
    const filler = 'lorem ipsum dolor sit amet '.repeat(10)
    const [only, ...others] = windows(`${filler}on Monday in ${filler}`)
    expect(others).toEqual([])
    expect(only).toMatch(/^(?:lorem|ipsum|dolor|sit|amet) .*on Monday in .*(?:lorem|ipsum|dolor|sit|amet)$/)
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
      expect(end - start).toBeLessThanOrEqual(1600)
      last = end
    }
  })
})
