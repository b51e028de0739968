import { describe, expect, it } from 'vitest'
import { datesOf, edtfOf, marked } from './dated-text.ts'

// Each of these goes wrong in chrono-node 2.10 on its own.

describe('what chrono-node alone gets wrong', () => {
  it('reads plain years', () => {
    expect(edtfOf('It was built in 1889.')).toEqual(['1889'])
  })
  it('looks back where the text tells of what is over, not to the nearest date ahead', () => {
    expect(edtfOf('It burned on June 20.', '2022-03-30')).toEqual(['2021-06-20'])
    expect(edtfOf('It burned on Saturday.', '2022-11-25')).toEqual(['2022-11-19'])
  })
  it('keeps the date of "the evening of November 25"', () => {
    expect(marked('It burned on the evening of November 25.', '2022-11-30')).toBe(
      'It burned on [the evening of November 25|2022-11-25TEV].',
    )
  })
  it.each([
    'They march to the square.',
    'It may rain.',
    'She sat down.',
    'The sun rose.',
    'He had a second helping.',
  ])('finds no date in "%s"', (text) => {
    expect(datesOf(text, '2022-11-30')).toEqual([])
  })
  it('gives no day to "now"', () => {
    expect(datesOf('Now it is empty.', '2022-11-30')).toMatchObject([{ value: 'PRESENT_REF', when: null }])
  })
  it('counts years before our era astronomically', () => {
    expect(edtfOf('He was killed on 15 March 44 BC.')).toEqual(['-0043-03-15'])
  })
  it('fills nothing from the day on which it runs', () => {
    expect(datesOf('It burned in May.')[0]?.when).toBeNull()
    expect(edtfOf('At 8:30 in May 1950 it burned.')).toContain('1950-05')
  })
  it('reads a date that long white space stands in', () => {
    expect(datesOf(`It began in May${' '.repeat(5000)}1950.`)).toMatchObject([{ value: '1950-05' }])
  })
  it('reads a text of many hundred thousand characters to its end', () => {
    const text = `${'The mill on the river ground corn for the whole town. '.repeat(12_000)}It burned on 3 May 1950.`
    expect(edtfOf(text)).toEqual(['1950-05-03'])
  })
})
