import { describe, expect, it } from 'vitest'
import { civilTime } from '../../../../src/model/civil.ts'
import { datesOf } from '../dated-text.ts'

const whenOf = (text: string) => datesOf(text, '2022-11-30')[0]?.when

describe('words that cut or blur a stretch', () => {
  it('keep the part of it that they name, with ends that fade inside', () => {
    const when = whenOf('It began in late 1990.')
    expect(when?.start).toBeGreaterThan(civilTime(1990, 8))
    expect(when).toMatchObject({ edtf: '1990', end: civilTime(1991), startEdge: 'faded', endEdge: 'sharp' })
  })
  it('fade both ends of what is "about" a time', () => {
    expect(whenOf('It began about 1800.')).toMatchObject({
      edtf: '1800~',
      approximate: true,
      startEdge: 'faded',
      endEdge: 'faded',
    })
  })
  it('leave a day whole', () => {
    expect(whenOf('It was over by late Friday.')).toMatchObject({ edtf: '2022-11-25', precision: 'day' })
  })
})

it('has no mark for doubt on years of five figures, as EDTF has none', () => {
  expect(datesOf('It began about March.', 'Y12000')[0]?.when).toMatchObject({
    edtf: 'Y12000',
    approximate: true,
  })
})
