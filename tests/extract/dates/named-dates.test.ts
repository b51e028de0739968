import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../../src/cli/gazetteer-file.ts'
import { NAMED_DATES, namedDate } from '../../../src/extract/dates/named-dates/named-dates.ts'
import { parseEdtf } from '../../../src/formats/edtf.ts'
import { datesOf } from './dated-text.ts'
import { testValues } from './resolving/expect-values.ts'

const gazetteer = await loadGazetteer()

describe('the table of named dates', () => {
  it('holds more than a hundred happenings of all continents, each once', () => {
    expect(NAMED_DATES.length).toBeGreaterThan(200)
    expect(new Set(NAMED_DATES.map(({ id }) => id)).size).toBe(NAMED_DATES.length)
  })

  it.each(NAMED_DATES.map((date) => [date.title, date] as const))(
    'gives "%s" a date that can be read, a source, and a name or nouns to know it by',
    (_, { edtf, source, names, nouns }) => {
      const value = parseEdtf(edtf)
      expect(Number.isFinite(value?.start)).toBe(true)
      expect(Number.isFinite(value?.end)).toBe(true)
      expect(URL.canParse(source)).toBe(true)
      expect(names.length + nouns.length).toBeGreaterThan(0)
    },
  )

  it('names places that the gazetteer knows', () => {
    const unknown = NAMED_DATES.filter(
      ({ place }) => place !== '' && !place.split(', ').some((part) => gazetteer.lookup(part).length > 0),
    )
    expect(unknown.map(({ title, place }) => `${title}: ${place}`)).toEqual([])
  })

  it('says which id it does not know', () => {
    expect(() => namedDate('no-such-day')).toThrow('expected the id of a named date, got "no-such-day"')
  })
})

describe('what has a date by name', () => {
  testValues('2022-11-30', [
    'Nothing was the same after [9/11|2001-09-11].',
    'He landed on [D-Day|1944-06-06].',
    'A [June 4|1989-06-04] survivor spoke on [June 5|2022-06-05].',
    'The [May 16|2022-05-16] coup failed.',
    'It was [1961|1961]. The [May 16|1961-05-16] coup had begun.',
  ])

  it('brings its usual name, its place, and says so', () => {
    expect(datesOf('A June 4 survivor spoke.', '2022-11-30')[0]).toMatchObject({
      namesEvent: { name: 'Tiananmen Square massacre', place: 'Tiananmen Square, Beijing' },
      when: { why: '"June 4" is the name of what happened: Tiananmen Square massacre, 1989-06-04.' },
    })
  })

  it('carries the whole of what lasted longer than a day', () => {
    expect(datesOf('It closed in the Six-Day War.', '2022-11-30')[0]?.when).toMatchObject({
      edtf: '1967-06-05/1967-06-10',
      precision: 'interval',
    })
  })

  it('is nothing that the writer could not know', () => {
    expect(datesOf('On the June 4 anniversary they met.', '1985-07-01')[0]).toMatchObject({
      value: '1985-06-04',
      namesEvent: null,
    })
    expect(datesOf('It was the worst since 9/11.', '1999-01-01')).toEqual([])
  })
})
