import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeGazetteer, namesIn } from '../../src/gazetteer/decode.ts'
import { byImportance } from '../../src/gazetteer/entry.ts'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { gazetteerOf } from '../../src/gazetteer/layers.ts'

const LARGEST_GZIP = 2_000_000
const parts = ['core', 'full'].map((part) =>
  readFileSync(new URL(`../../src/gazetteer/data/${part}.bin`, import.meta.url)),
)

let layers: Gazetteer
let core: Gazetteer
let full: Gazetteer
let names: string[]

beforeAll(() => {
  layers = gazetteerOf(parts)
  core = decodeGazetteer(parts[0]!)
  full = decodeGazetteer(parts[1]!)
  names = [...new Set(parts.flatMap(namesIn))].sort()
})

describe('the whole gazetteer', () => {
  it('is at most 2 MB gzipped', () => {
    const size = parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0)
    expect(size).toBeLessThanOrEqual(LARGEST_GZIP)
  })

  it('holds towns from 1,000 people on and second-level regions', () => {
    expect(layers.size).toBeGreaterThan(120_000)
    expect(layers.size).toBe(core.size + full.size)
    const [county] = layers.lookup('Walla Walla County')
    expect(county!.place).toMatchObject({ kind: 'county', region: 'Washington', cc: 'US' })
    expect(layers.lookup('Cornwall').map(({ place }) => place.kind)).toContain('county')
  })

  it('gives no place twice under one name, and one id to one place', () => {
    const places = new Map<string, string>()
    const wrong: string[] = []
    for (const name of names) {
      const found = layers.lookup(name).map(({ place }) => place)
      if (new Set(found.map(({ id }) => id)).size !== found.length) wrong.push(name)
      for (const { id, lat, lon, name: own } of found) {
        const told = `${own} ${lat} ${lon}`
        if ((places.get(id) ?? told) !== told) wrong.push(id)
        places.set(id, told)
      }
    }
    expect(wrong).toEqual([])
  })

  it('knows other ways to write the names of towns in other scripts', () => {
    const [sense] = layers.lookup('Zabadani')
    expect(sense!.place).toMatchObject({ name: 'Az Zabadānī', cc: 'SY' })
  })

  it('gives what either part knows, in order of importance', () => {
    for (let i = 0; i < names.length; i += 101) {
      const name = names[i]!
      const found = layers.lookup(name).map(({ place }) => place)
      const known = core.lookup(name).map(({ place }) => place)
      const more = full.lookup(name).map(({ place }) => place)
      const either = [...known, ...more.filter(({ id }) => !known.some((place) => place.id === id))]
      expect(found).toEqual(either.toSorted(byImportance))
    }
  })

  it('finds by its words what a search through all names finds', () => {
    const known = new Set(names)
    for (let i = 0; i < names.length; i += 211) {
      const words = `${names[i]!} ${names[(i * 31) % names.length]!} ${names[i + 1] ?? ''}`.trim().split(' ')
      for (let from = 0; from < words.length; from++) {
        let longest = 0
        for (let to = from + 1; to <= words.length; to++)
          if (known.has(words.slice(from, to).join(' '))) longest = to - from
        expect(layers.longestName(words, from), words.slice(from).join(' ')).toBe(longest)
      }
    }
  })

  it('knows the countries of its core', () => {
    expect(layers.country('KE')).toBe(layers.lookup('Kenya')[0]!.place)
    expect(layers.country('ZZ')).toBeNull()
  })
})

it('is no gazetteer without a part', () => {
  expect(() => gazetteerOf([])).toThrow(/at least one part/)
})
