import { describe, expect, test } from 'vitest'
import { readWrittenInput } from '../../../src/view/reader/written-input.ts'

describe('the day of writing as a person types it', () => {
  test('takes a day, a month, a year, and about', () => {
    for (const edtf of ['2022-11-30', '2022-11', '2022', '2022-11-30~', '2022-11-28/2022-11-30'])
      expect(readWrittenInput(` ${edtf} `)).toEqual({ edtf })
  })

  test('takes them as people write them', () => {
    expect(readWrittenInput('Nov. 30, 2022')).toEqual({ edtf: '2022-11-30' })
    expect(readWrittenInput('about May 2022')).toEqual({ edtf: '2022-05~' })
  })

  test('says what is wrong and what to write', () => {
    const problem = (text: string): string => {
      const read = readWrittenInput(text)
      return 'problem' in read ? read.problem : ''
    }
    expect(problem('  ')).toMatch(/^No date is given\. Write it as 30 November 2022/)
    expect(problem('3/4/2022')).toMatch(/^“3\/4\/2022”: This can be 3 April or 4 March/)
    expect(problem('2022-11-31')).toMatch(/There is no 31 November 2022/)
    expect(problem('soon')).toMatch(/^“soon”: This is no date/)
    expect(problem('2022/..')).toMatch(/^“2022\/\.\.” has an open end/)
    expect(problem('x'.repeat(90))).toMatch(/^“x{40}…”: /)
  })
})
