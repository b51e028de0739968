import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/model/where.ts'
import { countryName, placesWords, placeWords } from '../../../src/view/words/where-words.ts'

const place = (name: string, cc: string, region = '', more: Partial<Place> = {}): Place => ({
  id: `made:${name}-${cc}`,
  name,
  kind: 'city',
  lat: 0,
  lon: 0,
  extent: null,
  cc,
  region,
  population: 0,
  ...more,
})

describe('a place in words', () => {
  test('is its name with what it lies in', () => {
    expect(placeWords(place('Ürümqi', 'CN', 'Xinjiang'))).toBe('Ürümqi, Xinjiang, China')
  })

  test('says nothing twice, with and without its accents', () => {
    expect(placeWords(place('Beijing', 'CN', 'Beijing'))).toBe('Beijing, China')
    expect(placeWords(place('Singapore', 'SG'))).toBe('Singapore')
    expect(placeWords(place('Panamá', 'PA', 'Panama'))).toBe('Panamá')
  })

  test('a country, a continent and a sea stand alone', () => {
    expect(placeWords(place('Burma', 'MM', '', { kind: 'country' }))).toBe('Burma')
    expect(placeWords(place('Yellow Sea', '', '', { kind: 'sea' }))).toBe('Yellow Sea')
  })

  test('several places say the country that they share once', () => {
    const towns = ['Wuhan', 'Chengdu', 'Hangzhou'].map((name) => place(name, 'CN', 'Somewhere'))
    expect(placesWords(towns)).toBe('Wuhan, Chengdu and Hangzhou, China')
    expect(placesWords([...towns.slice(0, 1), place('Oslo', 'NO')])).toBe('Wuhan (China) and Oslo (Norway)')
    expect(placesWords([place('Norway', 'NO', '', { kind: 'country' }), place('Oslo', 'NO')])).toBe(
      'Norway and Oslo (Norway)',
    )
  })

  test('a place that is named twice is said once, and none is said to be none', () => {
    expect(placesWords([place('Oslo', 'NO'), place('Oslo', 'NO')])).toBe('Oslo, Norway')
    expect(placesWords([])).toBe('not stated in the text')
  })

  test('countries go by the name that people use', () => {
    expect(countryName('GB')).toBe('United Kingdom')
    expect(countryName('MM')).toBe('Myanmar')
    expect(countryName('HK')).toBe('Hong Kong')
    expect(countryName('')).toBe('')
    expect(countryName('ZZZ')).toBe('')
  })
})
