import { describe, expect, it } from 'vitest'
import { mentionsIn, placesIn } from './reading.ts'

const first = (text: string): string => placesIn(text)[0]!

describe('which place a name means', () => {
  it.each([
    ['what the text says it lies in', 'They live in Paris, Texas.', 'Paris > Paris, Texas, US'],
    ['a container in brackets', 'They live in Birmingham (Alabama).', 'Birmingham > Birmingham, Alabama, US'],
    [
      'a container with "in"',
      'They live in Cambridge in Massachusetts.',
      'Cambridge > Cambridge, Massachusetts, US',
    ],
    ['how well known it is', 'They live in Paris.', 'Paris > Paris, Île-de-France, FR'],
    ['the word for its kind', 'The flood covered Kano state.', 'Kano > Kano State, Kano State, NG'],
    [
      'the places around it',
      'Athens and Decatur grew, as did Marietta and Macon, all close to Atlanta.',
      'Athens > Athens, Georgia, US',
    ],
    [
      'the country that the text is about',
      'Córdoba was quiet. The train from Rosario to Buenos Aires was late.',
      'Córdoba > Córdoba, Cordoba, AR',
    ],
    [
      'a capital before a state',
      'WASHINGTON (Agency) -- The senate met.',
      'WASHINGTON > Washington, District of Columbia, US',
    ],
  ])('is told by %s', (_, text, place) => {
    expect(first(text)).toBe(place)
  })

  it('is a land of old before a village of its name', () => {
    expect(first('Bohemia and Prague were far from New York and Chicago.')).toBe('Bohemia > Bohemia, CZ')
  })

  it('is a great city still in a long text about somewhere else', () => {
    const towns = 'New York, Philadelphia, Chicago, Boston, Cleveland, Detroit, Buffalo, Pittsburgh'
    const places = placesIn(`They played in ${towns} and Baltimore. Then they sailed to Berlin.`)
    expect(places.at(-1)).toBe('Berlin > Berlin, State of Berlin, DE')
  })

  it('is not where many towns might share a state by chance', () => {
    const places = placesIn(
      'GENEVA (Agency) - The president of Georgia met officials from Tbilisi in Paris. He flew on to Washington.',
    )
    expect(places.map((place) => place.split(', ').at(-1))).toEqual(['CH', 'GE', 'GE', 'FR', 'US'])
    expect(places.at(-1)).toMatch(/District of Columbia/)
  })

  it('is the same throughout a document', () => {
    const places = placesIn('Paris burned in 1877. It was after a dry spring that Paris, Texas, burned.')
    expect(places.filter((place) => place.startsWith('Paris'))).toEqual([
      'Paris > Paris, Texas, US',
      'Paris > Paris, Texas, US',
    ])
  })

  it('is told of each name that shares one word', () => {
    expect(placesIn('The storm crossed Fulton and DeKalb counties near Atlanta.').slice(0, 2)).toEqual([
      'Fulton > Fulton County, Georgia, US',
      'DeKalb > DeKalb County, Georgia, US',
    ])
  })
})

describe('what a reader is told', () => {
  it('names the runners-up, best first, without the chosen one', () => {
    const [mention] = mentionsIn('They live in Paris, Texas.')
    expect(mention!.others[0]!.place.cc).toBe('FR')
    expect(mention!.others.map(({ place }) => place.id)).not.toContain(mention!.place!.id)
    const scores = mention!.others.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
  })

  it('says why it is this place', () => {
    expect(mentionsIn('They live in Paris, Texas.')[0]!.why).toBe('The text says what it lies in.')
    expect(mentionsIn('They live in Paris.')[0]!.why).toMatch(/best known/)
  })

  it('leaves a place without a pin where nothing tells which of many is meant, and lists them', () => {
    const [mention] = mentionsIn('They live in Greenville.')
    expect(mention).toMatchObject({ text: 'Greenville', place: null, role: 'location' })
    expect(mention!.others.length).toBeGreaterThan(3)
  })
})
