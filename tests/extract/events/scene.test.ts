import { describe, expect, it } from 'vitest'
import { scenesIn } from '../../../src/extract/events/scene.ts'
import { materialOf } from './material.ts'

function scenes(marked: string): string[] {
  const { prepared, places } = materialOf(marked)
  const clause = { start: 0, end: prepared.text.length }
  return scenesIn(
    prepared.text,
    clause,
    places,
    places.map((_, i) => i),
  ).map(({ place }) => place.name)
}

describe('scenesIn', () => {
  it('prefers a place in a locative phrase to all others', () => {
    expect(scenes('The {Lyon} council met near {Marseille}.')).toEqual(['Marseille'])
  })

  it('carries the preposition through a list', () => {
    expect(scenes('Crowds marched in {Lyon}, {Paris} and {Marseille}.')).toEqual([
      'Lyon',
      'Paris',
      'Marseille',
    ])
  })

  it('takes a city without a preposition where no other place has one', () => {
    expect(scenes('{Lyon} flooded.')).toEqual(['Lyon'])
  })

  it('takes a country without a preposition for an actor', () => {
    expect(scenes('{France} won.')).toEqual([])
    expect(scenes('It began in {France}.')).toEqual(['France'])
  })

  it('takes no possessive, no people and no river that is only spoken of', () => {
    expect(scenes("{Lyon}'s mayor slept.")).toEqual([])
    expect(scenes('The {French|demonym} slept in the {Seine|figurative}.')).toEqual([])
  })
})
