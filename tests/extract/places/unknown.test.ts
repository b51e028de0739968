import { describe, expect, it } from 'vitest'
import { UNKNOWN_RULES } from '../../../src/extract/places/unknown-rules.ts'
import { mentionsIn, placesIn } from './reading.ts'

const EXAMPLES: Readonly<Record<string, readonly (readonly [text: string, places: readonly string[]])[]>> = {
  road: [
    ['They met on Zilverton Road.', ['Zilverton Road > ?']],
    ['A truck burned on Highway 190.', ['Highway 190 > ?']],
    ['They met on Dublin Road.', ['Dublin Road > ?']],
  ],
  feature: [
    ['They fished in the Zilver River.', ['Zilver River > ?']],
    ['They camped at Lake Zilver.', ['Lake Zilver > ?']],
    ['They fished in the Mississippi River.', ['Mississippi River > Mississippi River, US']],
    ['The Zilver River Board met.', []],
    ['Jordan Hill laughed.', []],
  ],
  'described-name': [
    ['It began in the village of Zilverde.', ['Zilverde > ?']],
    ['It began in the villages of Zilverde and Zolva.', ['Zilverde > ?', 'Zolva > ?']],
    ['They fled from Zilverde village.', ['Zilverde > ?']],
    ['It began in the city of Zilverde de Zolva.', ['Zilverde de Zolva > ?']],
    ['Floods hit the Zilverde district.', ['Zilverde > ?']],
  ],
  'contained-name': [
    ['It began in Zilverde, Laos.', ['Zilverde > ?', 'Laos > Laos, LA']],
    ['It began in Wolverhampton, Laos.', ['Wolverhampton > ?', 'Laos > Laos, LA']],
    ['It began in Vientiane, Laos.', ['Vientiane > Vientiane, Vientiane Prefecture, LA', 'Laos > Laos, LA']],
  ],
}

describe.each(UNKNOWN_RULES.map(({ name }) => [name] as const))('%s', (name) => {
  it.each(EXAMPLES[name] ?? [['', ['no example for this rule']]])('%j', (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })
})

it('says why a place has no pin', () => {
  const [mention] = mentionsIn('It began in the village of Zilverde.')
  expect(mention).toMatchObject({ place: null, role: 'location', rule: 'described-name' })
  expect(mention!.why).toMatch(/not among the places that are known/)
})
