import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { ColumnReader } from '../../src/gazetteer/binary/columns.ts'
import { HEADER_BYTES } from '../../src/gazetteer/binary/format.ts'
import { NameTable } from '../../src/gazetteer/binary/name-table.ts'
import { CURATED_PLACES } from '../../src/gazetteer/curated/places.ts'
import { COUNTRIES } from '../../src/gazetteer/curated/countries.ts'
import { ENGLISH_NAMES } from '../../src/gazetteer/curated/english-names.ts'
import { FORMER_NAMES } from '../../src/gazetteer/curated/former-names.ts'
import { REGIONS } from '../../src/gazetteer/curated/regions.ts'
import { decodeGazetteer } from '../../src/gazetteer/decode.ts'
import { byImportance } from '../../src/gazetteer/entry.ts'
import { foldName } from '../../src/gazetteer/fold.ts'
import type { Gazetteer, Sense } from '../../src/gazetteer/gazetteer.ts'
import { isBareDirection } from '../../src/cli/data/gazetteer/words.ts'
import type { Extent, Place } from '../../src/model/where.ts'
import { CAPITALS } from '../../src/gazetteer/curated/capitals.ts'

const bytes = readFileSync(new URL('../../src/gazetteer/data/core.bin', import.meta.url))
const LARGEST_GZIP = 450_000

let gazetteer: Gazetteer
let names: string[]
let places: Place[]

beforeAll(() => {
  gazetteer = decodeGazetteer(bytes)
  const table = new NameTable(new ColumnReader(bytes.subarray(HEADER_BYTES)))
  names = Array.from({ length: table.size }, (_, name) => table.at(name))
  places = [...new Set(names.flatMap((name) => gazetteer.lookup(name).map(({ place }) => place)))]
})

const first = (name: string): Place => gazetteer.lookup(name)[0]!.place
const inCountry = (name: string, cc: string): Sense | undefined =>
  gazetteer.lookup(name).find(({ place }) => place.cc === cc)

/** Whether an extent holds a point, with the half step by which points are rounded. */
function holds([west, south, east, north]: Extent, { lat, lon }: Place): boolean {
  const slack = 0.005
  const across =
    west <= east ? lon >= west - slack && lon <= east + slack : lon >= west - slack || lon <= east + slack
  return across && lat >= south - slack && lat <= north + slack
}

describe('the core gazetteer', () => {
  it('is at most 450 kB gzipped', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(LARGEST_GZIP)
  })

  it('gives every place under one of its names, each with its own id', () => {
    expect(places).toHaveLength(gazetteer.size)
    expect(new Set(places.map(({ id }) => id)).size).toBe(gazetteer.size)
  })

  it('holds the cities of the world', () => {
    const cities = places.filter(({ kind }) => kind === 'city')
    expect(cities.length).toBeGreaterThan(25_000)
    expect(cities.filter(({ population }) => population >= 1_000_000).length).toBeGreaterThan(450)
  })

  it('finds each of its names by the words of the name, and no shorter one', () => {
    for (const name of names) {
      const words = name.split(' ')
      expect(gazetteer.longestName([...words, 'zzz'], 0), name).toBe(words.length)
    }
  })

  it('finds by its words what a search through all names finds', () => {
    const known = new Set(names)
    const every = 97
    for (let i = 0; i < names.length; i += every) {
      const words = `${names[i]!} ${names[(i * 31) % names.length]!} ${names[i + 1] ?? ''}`.trim().split(' ')
      for (let from = 0; from < words.length; from++) {
        let longest = 0
        for (let to = from + 1; to <= words.length; to++)
          if (known.has(words.slice(from, to).join(' '))) longest = to - from
        expect(gazetteer.longestName(words, from), words.slice(from).join(' ')).toBe(longest)
      }
    }
  })

  it('orders the places of one name by importance', () => {
    for (const name of names) {
      const found = gazetteer.lookup(name).map(({ place }) => place)
      expect(found).toEqual(found.toSorted(byImportance))
    }
    expect(gazetteer.lookup('Georgia').map(({ place }) => place.kind)).toEqual(['country', 'region'])
    expect(first('Beijing').kind).toBe('city')
    expect(first('Washington').kind).toBe('region')
  })

  it('has no second name that is shorter than three letters unless it is an abbreviation', () => {
    const short = names
      .filter((name) => name.replaceAll(' ', '').length < 3)
      .flatMap((name) =>
        gazetteer.lookup(name).filter(({ use, preferred }) => use !== 'abbreviation' && !preferred),
      )
    expect(short).toEqual([])
  })
})

describe('countries', () => {
  it('are all there, but for one that nobody lives in and no package draws', () => {
    const missing = COUNTRIES.filter(({ cc }) => gazetteer.country(cc) === null).map(({ cc }) => cc)
    expect(missing).toEqual(['BV'])
  })

  it.each(CAPITALS)('%s has its capital, %s', (cc, capital) => {
    expect(inCountry(capital, cc), capital).toBeDefined()
    expect(gazetteer.country(cc)).not.toBeNull()
  })

  it('have their own point and all their cities in their extents', () => {
    const outside = places
      .filter(({ kind }) => kind === 'city' || kind === 'district' || kind === 'country')
      .filter((place) => !holds(gazetteer.country(place.cc)!.extent!, place))
      .map(({ name, cc }) => `${name}, ${cc}`)
    expect(outside).toEqual([])
  })

  it('cross the antimeridian where that is shorter', () => {
    const crossing = COUNTRIES.map(({ cc }) => gazetteer.country(cc)?.extent ?? [0, 0, 0, 0]).flatMap(
      ([west, , east], i) => (west > east ? [COUNTRIES[i]!.cc] : []),
    )
    expect(crossing).toEqual(['FJ', 'KI', 'NZ', 'RU', 'UM'])
  })

  it('are found under names, abbreviations and demonyms', () => {
    expect(inCountry('U.S.', 'US')).toMatchObject({ use: 'abbreviation', preferred: false })
    expect(inCountry('Chinese', 'CN')).toMatchObject({ use: 'demonym' })
    expect(inCountry('Burma', 'MM')).toMatchObject({ use: 'name', preferred: false })
    expect(first('Georgia')).toMatchObject({ kind: 'country', cc: 'GE' })
  })
})

describe('regions', () => {
  it('are there with all that the table of their other names says', () => {
    for (const { cc, name, aliases, abbreviations, demonyms } of REGIONS)
      for (const word of [name, ...aliases, ...abbreviations, ...demonyms]) {
        const isCountry = foldName(word) === foldName(gazetteer.country(cc)!.name)
        if (isCountry || isBareDirection(foldName(word))) continue
        if (gazetteer.lookup(word).some(({ place }) => place.kind === 'region' && place.cc === cc)) continue
        expect.soft(`${word} (${name}, ${cc})`).toBe('known as a region')
      }
  })

  it('have their own point in their extents', () => {
    const regions = places.filter(({ id }) => id.startsWith('geonames-admin1:'))
    expect(regions.length).toBeGreaterThan(2000)
    expect(regions.filter((place) => !holds(place.extent!, place))).toEqual([])
  })

  it.each([
    ['Calif.', 'US', 'California'],
    ['NSW', 'AU', 'New South Wales'],
    ['Orissa', 'IN', 'Odisha'],
    ['Tibetan', 'CN', 'Tibet'],
    ['Bavarian', 'DE', 'Bavaria'],
    ['Tuscany', 'IT', 'Tuscany'],
    ['Scottish', 'GB', 'Scotland'],
    ['Inner Mongolia', 'CN', 'Inner Mongolia'],
    ['Brittany', 'FR', 'Brittany'],
    ['Borno', 'NG', 'Borno State'],
  ])('%s leads to the region in %s', (name, cc, region) => {
    expect(inCountry(name, cc)?.place).toMatchObject({ kind: 'region', name: region })
  })
})

describe('curated places', () => {
  it('are all there, under each of their names; "npm run data" takes them in', () => {
    for (const { id, name, aliases } of CURATED_PLACES)
      for (const each of [name, ...aliases])
        expect
          .soft(
            gazetteer.lookup(each).map(({ place }) => place.id),
            each,
          )
          .toContain(id)
  })

  it.each([
    ['Yangtze', 'river'],
    ['Chang Jiang', 'river'],
    ['Huanghe', 'river'],
    ['South China Sea', 'sea'],
    ['Lake Victoria', 'lake'],
    ['Asia', 'continent'],
  ])('%s is a %s with an extent', (name, kind) => {
    const place = first(name)
    expect(place.kind).toBe(kind)
    expect(place.extent).not.toBeNull()
  })
})

describe('cities', () => {
  it.each([
    ['Beijing', 'CN', 39.9, 116.4],
    ['Peking', 'CN', 39.9, 116.4],
    ['Urumqi', 'CN', 43.8, 87.6],
    ['Ürümqi', 'CN', 43.8, 87.6],
    ['Wulumuqi', 'CN', 43.8, 87.6],
    ['Wuhan', 'CN', 30.6, 114.3],
    ["Xi'an", 'CN', 34.3, 108.9],
    ['Bombay', 'IN', 19.1, 72.9],
    ['Calcutta', 'IN', 22.6, 88.4],
    ['Kiev', 'UA', 50.5, 30.5],
    ['Saigon', 'VN', 10.8, 106.6],
    ['Danzig', 'PL', 54.4, 18.6],
    ['Gdansk', 'PL', 54.4, 18.6],
    ['Stalingrad', 'RU', 48.7, 44.5],
    ['Leningrad', 'RU', 59.9, 30.3],
    ['Königsberg', 'RU', 54.7, 20.5],
    ['Constantinople', 'TR', 41, 29],
    ['St. Petersburg', 'RU', 59.9, 30.3],
    ['Sao Paulo', 'BR', -23.5, -46.6],
    ['New York', 'US', 40.7, -74],
    ['Acapulco', 'MX', 16.9, -99.9],
    ['Cologne', 'DE', 50.9, 7],
  ])('%s lies where it should', (name, cc, lat, lon) => {
    const city = gazetteer.lookup(name).find(({ place }) => place.cc === cc && place.kind === 'city')!.place
    expect(Math.abs(city.lat - lat)).toBeLessThan(0.2)
    expect(Math.abs(city.lon - lon)).toBeLessThan(0.2)
  })

  it('know their regions', () => {
    expect(first('Wuhan').region).toBe('Hubei')
    expect(first('Urumqi').region).toBe('Xinjiang')
    expect(inCountry('Houston', 'US')!.place.region).toBe('Texas')
  })

  it('have English names before others', () => {
    for (const { cc, city, names } of ENGLISH_NAMES) {
      const english = gazetteer
        .lookup(names[0]!)
        .find(({ place, preferred }) => preferred && place.kind === 'city' && place.cc === cc)
      expect.soft(english?.place.name, city).toBe(names[0])
      expect.soft(gazetteer.lookup(city).map(({ place }) => place)).toContain(english?.place)
    }
  })

  it('are found under each of their former names', () => {
    for (const { cc, city, names } of FORMER_NAMES)
      for (const name of names)
        expect.soft(inCountry(name, cc)?.place.name, `${name}, once ${city}`).toBeDefined()
  })

  it.each(['of', 'we', 'can', 'police', 'officer', 'more', 'luck', 'human', 'soul', 'hang', 'tour'])(
    'are never called "%s"',
    (word) => {
      expect(gazetteer.lookup(word)).toEqual([])
    },
  )
})
