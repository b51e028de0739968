import { describe, expect, test } from 'vitest'
import { readWrittenInput } from '../../../src/view/reader/written-input.ts'

describe('the day of writing as a person types it', () => {
  test('takes a day, a month, a year, and about', () => {
    for (const edtf of ['2022-11-30', '2022-11', '2022', '2022-11-30~', '2022-11-28/2022-11-30'])
      expect(readWrittenInput(` ${edtf} `)).toEqual({ edtf })
  })

  test('says what is wrong and what to write', () => {
    const problem = (text: string): string => {
      const read = readWrittenInput(text)
      return 'problem' in read ? read.problem : ''
    }
    expect(problem('  ')).toBe(
      'No date is given. Write it as 2022-11-30, or 2022-11, or 2022; with ~ behind it for “about”.',
    )
    expect(problem('30/11/2022')).toMatch(/^“30\/11\/2022” is not a date that can be read\. Write it as/)
    expect(problem('2022-11-31')).toMatch(/is not a date/)
    expect(problem('2022/..')).toMatch(/^“2022\/\.\.” has an open end/)
    expect(problem('x'.repeat(90))).toMatch(/^“x{40}…” is not/)
  })
})
