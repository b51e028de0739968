import { describe, expect, it } from 'vitest'
import { contains, mostSpecific } from '../../../src/extract/events/containment.ts'
import { placeNamed } from './material.ts'

const names = (...list: string[]): string[] =>
  mostSpecific(list.map((name) => ({ place: placeNamed(name) }))).map(({ place }) => place.name)

describe('contains', () => {
  it('finds a city in its country, a landmark in its city', () => {
    expect(contains(placeNamed('France'), placeNamed('Lyon'))).toBe(true)
    expect(contains(placeNamed('Paris'), placeNamed('Bastille'))).toBe(true)
  })

  it('finds no city in another country or another city, and nothing in itself', () => {
    expect(contains(placeNamed('Peru'), placeNamed('Lyon'))).toBe(false)
    expect(contains(placeNamed('Lyon'), placeNamed('Paris'))).toBe(false)
    expect(contains(placeNamed('France'), placeNamed('France'))).toBe(false)
  })
})

describe('mostSpecific', () => {
  it('leaves out what contains another of the list, and what stands there twice', () => {
    expect(names('Lyon', 'France', 'Lyon')).toEqual(['Lyon'])
    expect(names('Bastille', 'Paris', 'France')).toEqual(['Bastille'])
  })

  it('keeps places side by side in the order of the telling', () => {
    expect(names('Marseille', 'Lyon', 'Peru')).toEqual(['Marseille', 'Lyon', 'Peru'])
  })
})
