import { describe, expect, it } from 'vitest'
import { edtfOf } from './dated-text.ts'

describe('ranges', () => {
  it.each([
    ['It lasted from June to August 1944.', '1944-06/1944-08'],
    ['The war of 1914–18 was long.', '1914/1918'],
    ['Between 1950 and 1953 they fought.', '1950/1953'],
    ['The fair of 3–5 May 2019 was full.', '2019-05-03/2019-05-05'],
    ['They met from November 25 to 27, 2020.', '2020-11-25/2020-11-27'],
    ['It snowed from November to February 1945.', '1944-11/1945-02'],
    ['The siege of 490–480 BC was long.', '-0489/-0479'],
  ])('the opening end of "%s" carries the whole of it', (text, edtf) => {
    expect(edtfOf(text)[0]).toBe(edtf)
  })
  it('an end without a year comes after its beginning, and the story goes on from the beginning', () => {
    expect(edtfOf('They held out from 12 October 1802 until the spring. On 3 November it snowed.')).toEqual([
      '1802-10-12/1803-21',
      '1803-21',
      '1802-11-03',
    ])
  })
})
