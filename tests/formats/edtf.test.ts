import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../src/formats/edtf.ts'

const day = (time: number | undefined): string =>
  new Date(time ?? NaN).toISOString().replace('T00:00:00.000Z', '')

describe('reading EDTF', () => {
  it.each([
    ['2022-11-30', '2022-11-30', '2022-12-01', 'day'],
    ['2022-02', '2022-02-01', '2022-03-01', 'month'],
    ['2022', '2022-01-01', '2023-01-01', 'year'],
    ['193X', '1930-01-01', '1940-01-01', 'decade'],
    ['19XX', '1900-01-01', '2000-01-01', 'century'],
    ['2022-11-XX', '2022-11-01', '2022-12-01', 'month'],
    ['2020-21', '2020-03-01', '2020-06-01', 'season'],
    ['2020-24', '2020-12-01', '2021-03-01', 'season'],
    ['-0043-03-15', '-000043-03-15', '-000043-03-16', 'day'],
    ['2022-11-25/2022-11-28', '2022-11-25', '2022-11-29', 'interval'],
  ])('reads %s as the days from %s to before %s', (text, start, end, precision) => {
    const value = parseEdtf(text)
    expect([day(value?.start), day(value?.end), value?.precision]).toEqual([start, end, precision])
  })
  it('leaves the open side of an interval open', () => {
    expect(parseEdtf('2022-11-25/..')?.end).toBe(Infinity)
    expect(parseEdtf('../1989')?.start).toBe(-Infinity)
  })
  it('tells about from doubtful', () => {
    expect(parseEdtf('1984~')).toMatchObject({ approximate: true, uncertain: false })
    expect(parseEdtf('1984?')).toMatchObject({ approximate: false, uncertain: true })
    expect(parseEdtf('1984%')).toMatchObject({ approximate: true, uncertain: true })
  })
  it('reads a time of day as civil, whatever its zone', () => {
    expect(parseEdtf('1985-04-12T23:20:30+09:00')?.start).toBe(Date.UTC(1985, 3, 12, 23, 20))
  })
  it.each([
    '',
    'yesterday',
    '2022-13',
    '2022-11-31',
    '2022-11-30/2022-11-01',
    '/',
    '1/2/3',
    '20X',
    '2022-11-25T24:00',
  ])('reads %j as nothing', (text) => expect(parseEdtf(text)).toBeNull())
})
