import { describe, expect, it } from 'vitest'
import { readTypedDate } from '../../src/formats/typed-date.ts'

describe('a date as somebody types it', () => {
  it.each([
    ['2022-11-30', '2022-11-30'],
    ['2022-11-30~', '2022-11-30~'],
    ['2022-11', '2022-11'],
    ['1989', '1989'],
    ['2022-11-25/2022-11-28', '2022-11-25/2022-11-28'],
    ['-0043-03-15', '-0043-03-15'],
    ['30 Nov 2022', '2022-11-30'],
    ['30 November 2022', '2022-11-30'],
    ['30th of November, 2022', '2022-11-30'],
    ['  wed, 30 nov 2022 ', '2022-11-30'],
    ['November 30, 2022', '2022-11-30'],
    ['Nov. 30 2022', '2022-11-30'],
    ['Sept 3, 2019', '2019-09-03'],
    ['May 2019', '2019-05'],
    ['2019/5/3', '2019-05-03'],
    ['2019.05', '2019-05'],
    ['30/11/2022', '2022-11-30'],
    ['11/30/2022', '2022-11-30'],
    ['5.5.2020', '2020-05-05'],
    ['about 30 Nov 2022', '2022-11-30~'],
    ['c. 1911', '1911~'],
  ])('%j is %s', (words, edtf) => expect(readTypedDate(words)).toEqual({ kind: 'date', edtf }))

  it('may be left out', () => {
    expect(readTypedDate('')).toEqual({ kind: 'none' })
    expect(readTypedDate(' \t')).toEqual({ kind: 'none' })
  })

  it.each([
    ['soon', 'such as 30 November 2022'],
    ['30 Foo 2022', 'such as'],
    ['<img src=x onerror=alert(1)>', 'such as'],
    ['31 June 2022', 'There is no 31 June 2022'],
    ['2022-02-30', 'There is no 30 February 2022'],
    ['3/4/2022', '3 April or 4 March'],
    ['30 Nov', 'such as'],
    ['2022-13-01', 'such as'],
  ])('%j is wrong, and the answer says what would do', (words, part) => {
    const answer = readTypedDate(words)
    expect(answer.kind).toBe('wrong')
    expect(answer.kind === 'wrong' && answer.message).toContain(part)
  })
})
