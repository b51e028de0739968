import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Settlement } from '../../../../src/cli/data/gazetteer/geonames.ts'
import { otherNames } from '../../../../src/cli/data/gazetteer/other-names.ts'
import { countPeople, roundPopulation } from '../../../../src/cli/data/gazetteer/people.ts'
import { isBareDirection } from '../../../../src/cli/data/gazetteer/words.ts'

const town = (changes: Partial<Settlement>): Settlement => ({
  id: 1,
  name: 'Marvik',
  alternates: [],
  lat: 0,
  lon: 0,
  code: 'PPL',
  cc: 'NO',
  admin1: 'NO.01',
  admin2: '',
  population: 3_000_000,
  ...changes,
})

const kept = (...alternates: string[]): string[] => otherNames(town({ alternates }), new Map())

describe('an alternate name', () => {
  it('is kept where an English text may use it', () => {
    expect(kept('Marvick', 'Marwik', 'Narvik')).toEqual(['Marvick', 'Narvik'])
  })

  it.each([
    ['a code', 'MVK'],
    ['a transliteration without capitals', 'mar vik'],
    ['another script', 'Марвик'],
    ['marks that the preferred name folds away', 'Márvík'],
    ['few letters', 'Marvi'],
    ["another language's word for city", 'Marvik Shi'],
    ["another language's ending", 'Marvikas'],
    ["another language's spelling", 'Marvjk'],
    ['nothing in common', 'Oberstadt'],
  ])('is not kept where it is %s', (_, alternate) => {
    expect(kept(alternate)).toEqual([])
  })

  it('is not kept where it is an English word', () => {
    const alternates = ['Magnesia', 'Magnisha']
    expect(otherNames(town({ name: 'Magnisia', alternates }), new Map())).toEqual(['Magnisha'])
  })

  it('is not kept where a larger place bears it', () => {
    const known = new Map([['narvik', 4_000_000]])
    expect(otherNames(town({ alternates: ['Narvik'] }), known)).toEqual([])
    expect(otherNames(town({ alternates: ['Narvik'], population: 5_000_000 }), known)).toEqual(['Narvik'])
  })

  it('comes first where it is the beginning of a longer name', () => {
    const alternates = ['Marvek de Juan', 'Marvik']
    expect(otherNames(town({ name: 'Marvik de Juan', alternates }), new Map())[0]).toBe('Marvik')
  })

  it('may be short where it is the name without "City"', () => {
    expect(otherNames(town({ name: 'Marv City', alternates: ['Marv', 'Marve'] }), new Map())).toEqual([
      'Marv',
    ])
  })

  it('is one of few for a town and none for a village', () => {
    const alternates = ['Marvick', 'Narvik', 'Marvil', 'Marvin']
    expect(otherNames(town({ alternates, population: 120_000 }), new Map())).toHaveLength(1)
    expect(otherNames(town({ alternates, population: 20_000 }), new Map())).toEqual([])
  })
})

describe('populations', () => {
  it('are those of settlements, each person counted once', () => {
    const people = countPeople([
      town({ population: 1000, admin2: 'NO.01.1' }),
      town({ population: 500, code: 'PPLX' }),
      town({ population: 700, code: 'PPLH' }),
      town({ population: 30, admin1: 'NO.02', admin2: 'NO.02.' }),
    ])
    expect(Object.fromEntries(people)).toEqual({
      NO: 1030,
      'NO.01': 1000,
      'NO.01.1': 1000,
      'NO.02': 30,
    })
  })

  it('are rounded by at most an eighth, and by a twentieth from 100,000 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (population) => {
        const off = Math.abs(roundPopulation(population) - population) / population
        expect(off).toBeLessThanOrEqual(population >= 100_000 ? 0.05 : 0.125)
      }),
    )
  })

  it('are zero where they are not known', () => {
    expect(roundPopulation(0)).toBe(0)
  })
})

describe('the name of a region', () => {
  it('is no name alone where it only says where it lies', () => {
    expect(isBareDirection('north west')).toBe(true)
    expect(isBareDirection('central')).toBe(true)
    expect(isBareDirection('west bengal')).toBe(false)
  })
})
