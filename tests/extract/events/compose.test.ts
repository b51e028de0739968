import { describe, expect, it } from 'vitest'
import { composeEvents } from '../../../src/extract/events/compose.ts'
import { materialOf, read } from './material.ts'

describe('events with a date of their own', () => {
  it('take the date and the place of their clause', () => {
    expect(read('A fire killed two people in {Lyon} on [Monday|2020-03-02].')).toEqual([
      '2020-03-02 | A fire killed two people in Lyon | Lyon',
    ])
  })

  it('are as many as a sentence has dated clauses', () => {
    expect(
      read(
        'A fire broke out in {Lyon} on [Monday|2020-03-02], and a bridge fell in {Marseille} on [Tuesday|2020-03-03].',
      ),
    ).toEqual([
      '2020-03-02 | A fire broke out in Lyon | Lyon',
      '2020-03-03 | A bridge fell in Marseille | Marseille',
    ])
  })

  it('keep several places of one happening together', () => {
    expect(read('On [Sunday|2020-03-01], crowds marched in {Lyon}, {Paris} and {Marseille}.')).toEqual([
      '2020-03-01 | Crowds marched in Lyon, Paris and Marseille | Lyon, Paris, Marseille',
    ])
  })

  it('name only the narrowest place: the city, not its country', () => {
    expect(read('She was born in {Cusco}, {Peru}, in [1962|1962].')).toEqual([
      '1962 | She was born in Cusco, Peru | Cusco',
    ])
  })

  it('have no place where the clause names none, or only a people or a speaker', () => {
    expect(read('{French|demonym} teachers issued a letter on [Monday|2020-03-02].')).toEqual([
      '2020-03-02 | French teachers issued a letter | unplaced',
    ])
    expect(read('On [Monday|2020-03-02], {France} said that it would wait.')).toEqual([
      '2020-03-02 | France said that it would wait | unplaced',
    ])
  })

  it('do not happen in a river that is only spoken of', () => {
    expect(read('On [Monday|2020-03-02] he wrote that the {Seine|figurative} never sleeps.')[0]).toMatch(
      /unplaced$/,
    )
  })

  it('are told once where one date of a clause lies within another', () => {
    expect(
      read('It rained in {Paris} on the [Monday|2020-03-02] of that [week|2020-03-02/2020-03-08].'),
    ).toHaveLength(1)
  })
})

describe('names and comparisons', () => {
  it('let a name with a date of its own tell of that day', () => {
    expect(
      read('A [D-Day|1944-06-06|Normandy landings] veteran spoke in {Lyon} on [Monday|2020-03-02].'),
    ).toEqual([
      '2020-03-02 | A D-Day veteran spoke in Lyon | Lyon',
      '1944-06-06 | Normandy landings | unplaced',
    ])
  })

  it('take a comparison for a memory of what has that name, with the place that it gives', () => {
    expect(
      read(
        'A survivor of the [14 July|1789-07-14|storming of the Bastille] wrote to them. You must not march on the {Bastille} like in [1789|1789].',
      ),
    ).toEqual(['1789-07-14 | storming of the Bastille | Bastille'])
  })

  it('make no event of a year that something is only compared with', () => {
    expect(read('The winter in {Lyon} was as cold as in [1956|1956].')).toEqual([])
  })
})

describe('events without a date of their own', () => {
  const fire = 'A fire killed two people in {Lyon} on [Monday|2020-03-02].'

  it('follow the happening before them in the same place, and say so', () => {
    const { events } = composeEvents(materialOf(`${fire} Residents of {Lyon} came to the town hall.`))
    expect(events[1]).toMatchObject({
      dateMention: -1,
      when: { edtf: '2020-03-02/..', basis: 'inferred', startEdge: 'faded', endEdge: 'open' },
    })
    expect(events[1]!.when!.why).toContain('2020-03-02')
  })

  it('last as long as the text says, from the happening before them', () => {
    const { events } = composeEvents(
      materialOf(`${fire} For nearly [three days|P3D], crowds marched in {Paris} and {Marseille}.`),
    )
    expect(events[1]).toMatchObject({
      title: 'Crowds marched in Paris and Marseille',
      when: { edtf: '2020-03-02~/2020-03-05~', basis: 'inferred', approximate: true },
    })
  })

  it('are listed undated where nothing orders them', () => {
    expect(read('Police fired tear gas in {Lyon}.')).toEqual([
      'undated | Police fired tear gas in Lyon | Lyon',
    ])
    expect(read('It all began after the announcement of the 12 measures.')).toEqual([
      'undated | The announcement of the 12 measures | unplaced',
    ])
  })

  it('are not made of plans, wishes and fears', () => {
    expect(read('They will march in {Lyon}.')).toEqual([])
    expect(read('Nobody must be killed in {Lyon} again, unless the army fired first.')).toEqual([])
  })

  it('are no second telling of what was told already', () => {
    expect(read(`${fire} Many left after the fire in the old town.`)).toHaveLength(1)
  })
})

describe('boilerplate and datelines', () => {
  it('make no events', () => {
    expect(
      read('Sign up to receive our news!\nCopyright [2020|2020] The Paper. All rights reserved.'),
    ).toEqual([])
    expect(read('Published on [Monday|2020-03-02]')).toEqual([])
  })

  it('leave the sentence after a dateline its own date', () => {
    expect(
      read('{LYON}, [March 3|2020-03-03] (Agency) -- A bridge fell on [Monday|2020-03-02].'),
    ).toHaveLength(1)
  })
})

it('gives each event a number of its own and passages within the text', () => {
  const material = materialOf(
    'A fire broke out in {Lyon} in [1999|1999].\nA bridge fell in {Paris} in [2004|2004].',
  )
  const { events } = composeEvents(material)
  expect(events.map(({ id }) => id)).toEqual(['test#1', 'test#2'])
  for (const { passages } of events)
    for (const { start, end } of passages)
      expect(material.prepared.text.slice(start, end)).toMatch(/^A .*\.$/)
})
