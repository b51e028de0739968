import { describe, expect, it } from 'vitest'
import { EVIDENCE } from '../../../src/extract/places/evidence.ts'
import { locationsIn, placesIn } from './reading.ts'

/** For each kind of evidence: what it rules in or out, and a text that differs in little and reads otherwise. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [text: string, locations: readonly string[]])[]>> =
  {
    'common-word': [
      ['Reading is good for the mind.', []],
      ['On Monday the mill closed. Nice work, they said.', []],
      ['He was born in Reading, England.', ['Reading', 'England']],
    ],
    acronym: [
      ['The rover was tested by MAN last year.', []],
      ['BATH, England (Agency) -- The pools opened again.', ['BATH', 'England']],
    ],
    'state-code': [
      ['They moved to Mobile, AL, last year.', ['Mobile', 'AL']],
      ['The ship left Portland, Ore., at noon.', ['Portland', 'Ore.']],
      ['HI there, said the sign. OK, it said. IN OR OUT.', []],
    ],
    'person-before': [
      ['The book is by Abraham Lincoln.', []],
      ['Mrs. Jackson opened the door.', []],
      ['They drove to Jackson, Mississippi.', ['Jackson', 'Mississippi']],
    ],
    'person-after': [
      ['Austin Miller won the race.', []],
      ['Wang Dan spoke to the crowd.', []],
      ['Austin Police closed the road.', ['Austin']],
    ],
    'person-elsewhere': [
      ['Ruth Lincoln came late. By noon Lincoln had gone home.', []],
      ['It was late. They stayed in Lincoln, Nebraska.', ['Lincoln', 'Nebraska']],
    ],
    saying: [
      ['It would be hard, Clinton said.', []],
      ['"It is hard," said Clinton.', []],
      ['Soldiers in a camp near Tyler said that it was hard.', ['Tyler']],
      ['The governor of Odessa said that it was hard.', ['Odessa']],
    ],
    age: [
      ['Madison, 34, was not hurt.', []],
      ['A woman of 34 from Madison, Wisconsin, was not hurt.', ['Madison', 'Wisconsin']],
    ],
    'family-name': [['The jury asked Newton about the money.', []]],
    organisation: [
      ['She reads the Boston Globe.', []],
      ['He took a loan from the Bank of China.', []],
      ['They ate at Kentucky Fried Chicken.', []],
      ['He was questioned by Boston Police.', ['Boston']],
    ],
    'longer-name': [
      ['They played the Lincoln Variations.', []],
      ['They played in Lincoln, Nebraska.', ['Lincoln', 'Nebraska']],
    ],
    'set-phrase': [
      ['The Red Cross sent help.', []],
      ['Ten people had West Nile virus.', []],
      ['It costs US$ 20.', []],
    ],
    'figure-of-speech': [
      ['The Ganges will not flow backwards, he said.', []],
      ['At the polls she met her Waterloo.', []],
      ['The town is a Mecca for climbers.', []],
      ['They bathed in the Ganges.', ['Ganges']],
    ],
    preposition: [
      ['The flood reached northern Syria.', ['Syria']],
      ['Residents of Kano fled.', ['Kano']],
      ['They live in Holbrook.', ['Holbrook']],
    ],
    residence: [['Ann Smith, 42, of Ridgefield, was not hurt.', ['Ridgefield']]],
    party: [['The law was written by Sen. Ann Smith, D-Ridgefield.', ['Ridgefield']]],
    described: [
      ['A Ridgefield resident called for help.', ['Ridgefield']],
      ['The Ridgefield Mayor was not there.', ['Ridgefield']],
    ],
    containment: [
      ['They came from Paris, Texas.', ['Paris', 'Texas']],
      ['The mill stood in Rogersville, Tenn.', ['Rogersville', 'Tenn.']],
    ],
    list: [['They crossed Beijing, Shanghai and Wuhan.', ['Beijing', 'Shanghai', 'Wuhan']]],
    dateline: [['HOLBROOK (Agency) -- The council met.', ['HOLBROOK']]],
  }

describe.each(EVIDENCE.map(({ name }) => [name] as const))('%s', (name) => {
  it.each(EXAMPLES[name] ?? [['', ['no example for this rule']]])('%j', (text, locations) => {
    expect(locationsIn(text)).toEqual(locations)
  })
})

describe('roles', () => {
  it.each([
    ['The German minister spoke.', ['German > Germany, DE (demonym)']],
    ['She reads the Boston Globe.', ['Boston > Boston, Massachusetts, US (organisation)']],
    ['Their Ganges will not flow backwards.', ['Ganges > Ganges, IN (figurative)']],
    ['Mr Lincoln told Jordan Hill.', []],
  ])('of %j', (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })
})

describe('one name in one document', () => {
  it('is a place throughout where it clearly is one once', () => {
    expect(locationsIn('Police in Holbrook, Arizona, were called. The fire spared Holbrook.')).toEqual([
      'Holbrook',
      'Arizona',
      'Holbrook',
    ])
  })

  it('is a place although a body bears its name elsewhere', () => {
    expect(locationsIn('The Reading Festival opened in Reading, England. It rains in Reading.')).toEqual([
      'Reading',
      'England',
      'Reading',
    ])
  })

  it('is found after its article in lower case', () => {
    expect(locationsIn('The court in the Hague heard them.')).toEqual(['Hague'])
  })

  it('is no place throughout where it clearly is a person once', () => {
    expect(locationsIn('Mr. Holbrook called for help. Later the fire spared Holbrook.')).toEqual([])
  })
})
