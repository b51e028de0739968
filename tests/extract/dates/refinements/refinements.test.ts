import { describe, expect, it } from 'vitest'
import type { Refinement } from '../../../../src/extract/dates/refinement.ts'
import { dropUndated } from '../../../../src/extract/dates/refinements/drop-undated.ts'
import { joinNeighbours } from '../../../../src/extract/dates/refinements/join-neighbours.ts'
import { keepLongest } from '../../../../src/extract/dates/refinements/keep-longest.ts'
import { linkRanges } from '../../../../src/extract/dates/refinements/link-ranges.ts'
import { readModifiers } from '../../../../src/extract/dates/refinements/read-modifiers.ts'
import { DATE_RULES } from '../../../../src/extract/dates/rules.ts'
import { findAll } from '../rule-table.ts'

/** What all rules find once they went through these refinements. */
const after = (text: string, refinements: readonly Refinement[]) =>
  findAll(text, DATE_RULES, refinements).map((one) => ({
    words: text.slice(one.start, one.end),
    expression: one.expression,
    role: one.role,
  }))
const words = (text: string, refinements: readonly Refinement[]): string[] =>
  after(text, refinements).map((one) => one.words)

describe('keeping the longest', () => {
  it.each([
    ['It fell on November 29, 1989.', ['November 29, 1989']],
    ['It took the first nine months of 1990.', ['the first nine months', '1990']],
    ['The twentieth century began.', ['The twentieth century']],
  ])('of overlapping findings in "%s" keeps %j', (text, kept) => {
    expect(words(text, [keepLongest])).toEqual(kept)
  })
})

describe('joining neighbours', () => {
  const join = [keepLongest, joinNeighbours]
  it.each([
    [
      'It fell on Tuesday, November 29.',
      'Tuesday, November 29',
      { kind: 'calendar', month: 11, day: 29, weekday: 2 },
    ],
    [
      'He left Friday night.',
      'Friday night',
      { kind: 'part-of-day', part: 'NI', day: { kind: 'calendar', weekday: 5 } },
    ],
    [
      'It burned on the evening of November 25.',
      'the evening of November 25',
      { kind: 'part-of-day', part: 'EV', day: { kind: 'calendar', month: 11, day: 25 } },
    ],
    [
      'It began at 10:30 a.m. on Friday.',
      '10:30 a.m. on Friday',
      { kind: 'clock', hour: 10, minute: 30, zone: '', day: { kind: 'calendar', weekday: 5 } },
    ],
    [
      'It began on Friday at 8 p.m. sharp.',
      'Friday at 8 p.m.',
      { kind: 'clock', hour: 20, minute: null, zone: '', day: { kind: 'calendar', weekday: 5 } },
    ],
    [
      'It opened in January of that year.',
      'January of that year',
      {
        kind: 'within',
        part: { kind: 'calendar', month: 1 },
        whole: { kind: 'offset', unit: 'year', amount: 0, anchor: 'narrative' },
      },
    ],
    ['It sank in June of 1944.', 'June of 1944', { kind: 'calendar', month: 6, year: 1944 }],
  ])('makes one of the pieces in "%s"', (text, joined, expression) => {
    expect(after(text, join)).toEqual([{ words: joined, expression, role: null }])
  })

  it('leaves two dates two that stand side by side', () => {
    expect(words('On Monday, Tuesday and Friday it rained.', join)).toEqual(['Monday', 'Tuesday', 'Friday'])
  })
})

describe('reading modifiers', () => {
  const modify = [keepLongest, joinNeighbours, readModifiers]
  it.each([
    ['It began in early 1990.', 'early 1990', 'early'],
    ['It ended at the end of June.', 'the end of June', 'end'],
    ['It opened in mid-May.', 'mid-May', 'mid'],
    ['He was born circa 490 BC.', 'circa 490 BC', 'about'],
    ['It was over by late Friday.', 'late Friday', 'late'],
    ['From the beginning of the 1930s it grew.', 'the beginning of the 1930s', 'start'],
  ])('takes in what stands before the date in "%s"', (text, all, modifier) => {
    expect(after(text, modify)).toMatchObject([{ words: all, expression: { kind: 'modified', modifier } }])
  })

  it('leaves "around" alone where it goes round something', () => {
    expect(words('They walked around 10 minutes.', modify)).toEqual(['around 10 minutes'])
    expect(words('She turned around today.', modify)).toEqual(['today'])
  })
})

describe('linking ranges', () => {
  const link = [keepLongest, joinNeighbours, readModifiers, linkRanges]
  const roles = (text: string) => after(text, link).map(({ words, role }) => [words, role])

  it.each([
    ['It lasted from June to August 1944.', ['June', 'August 1944']],
    ['The war of 1914–18 was long.', ['1914', '18']],
    ['Between 1950 and 1953 they fought.', ['1950', '1953']],
    ['The fair of 3–5 May was full.', ['3', '5 May']],
    ['Open from Monday through Friday.', ['Monday', 'Friday']],
  ])('ties the two ends together in "%s"', (text, [from, to]) => {
    expect(roles(text)).toEqual([
      [from, 'range-start'],
      [to, 'range-end'],
    ])
  })

  it('ties no list', () => {
    expect(roles('In 1950 and 1953 they met.')).toEqual([
      ['1950', null],
      ['1953', null],
    ])
  })

  it('lets a neighbour share the year that is said once', () => {
    expect(after('From June to August 1944 it rained.', link)[0]?.expression).toEqual({
      kind: 'calendar',
      month: 6,
      year: 1944,
    })
    expect(after('From November to February 1945 it snowed.', link)[0]?.expression).toMatchObject({
      year: 1944,
    })
  })

  it('lets a neighbour share the era that is said once', () => {
    expect(after('In 490–480 BC they fought.', link)[0]?.expression).toEqual({ kind: 'calendar', year: -489 })
  })
})

describe('dropping what is no date alone', () => {
  const drop = [keepLongest, joinNeighbours, dropUndated]
  it.each([
    ['It was a cold night.', []],
    ['They met in the evening.', ['the evening']],
    ['They met at 8:30 in the hall.', ['8:30']],
    ['They won 3:1 at home.', []],
  ])('finds in "%s" %j', (text, kept) => {
    expect(words(text, drop)).toEqual(kept)
  })
})
