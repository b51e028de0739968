import { describe, expect, it } from 'vitest'
import { findDatelines } from '../../../src/extract/events/datelines.ts'
import { materialOf } from './material.ts'

function datelines(marked: string): string[] {
  const { prepared, dates } = materialOf(marked)
  return findDatelines(prepared, dates).map(({ start, end }) => prepared.text.slice(start, end).trim())
}

describe('findDatelines', () => {
  it.each([
    ['{LYON} (Agency) -- A bridge fell.', 'LYON (Agency) --'],
    ['{LYON}, {France}, [3 March|2020-03-03] — A bridge fell.', 'LYON, France, 3 March —'],
  ])('finds where and when "%s" was written', (text, dateline) => {
    expect(datelines(text)).toEqual([dateline])
  })

  it('takes a line that holds nothing but a date', () => {
    expect(datelines('Updated [3 March 2020|2020-03-03]\nA bridge fell.')).toEqual(['Updated 3 March 2020'])
  })

  it('leaves a sentence that begins with a date alone', () => {
    expect(datelines('On [3 March|2020-03-03] a bridge fell.')).toEqual([])
    expect(datelines('Lyon lies on two rivers - the Rhône and the Saône.')).toEqual([])
  })
})
