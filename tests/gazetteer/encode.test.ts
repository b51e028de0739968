import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeGazetteer } from '../../src/gazetteer/decode.ts'
import { encodeGazetteer } from '../../src/gazetteer/encode.ts'
import { byImportance, type GazetteerEntry } from '../../src/gazetteer/entry.ts'
import { foldName } from '../../src/gazetteer/fold.ts'
import type { Sense } from '../../src/gazetteer/gazetteer.ts'
import type { Place } from '../../src/model/where.ts'
import { smallGazetteer } from './small-gazetteer.ts'

/** What a lookup must find, by going through all entries. */
function search(entries: readonly GazetteerEntry[], wanted: string): Sense[] {
  const senses = entries.flatMap(({ place, others }): Sense[] => {
    if (foldName(place.name) === foldName(wanted)) return [{ place, use: 'name', preferred: true }]
    const other = others.find(({ name }) => foldName(name) === foldName(wanted))
    return other === undefined ? [] : [{ place, use: other.use, preferred: false }]
  })
  return senses.sort((a, b) => byImportance(a.place, b.place))
}

const namesIn = (entries: readonly GazetteerEntry[]): string[] =>
  entries.flatMap(({ place, others }) => [place.name, ...others.map(({ name }) => name)])

const city = (changes: Partial<Place>): GazetteerEntry => ({
  place: {
    id: 'geonames:1',
    name: 'Somewhere',
    kind: 'city',
    lat: 1,
    lon: 2,
    extent: null,
    cc: 'FR',
    region: '',
    population: 20_000,
    ...changes,
  },
  others: [],
})

describe('a gazetteer that was encoded and decoded', () => {
  it('finds under each name what a search through all entries finds', () => {
    fc.assert(
      fc.property(smallGazetteer, (entries) => {
        const gazetteer = decodeGazetteer(encodeGazetteer(entries))
        expect(gazetteer.size).toBe(entries.length)
        for (const name of namesIn(entries)) expect(gazetteer.lookup(name)).toEqual(search(entries, name))
      }),
    )
  })

  it('finds nothing under a name that it does not hold', () => {
    fc.assert(
      fc.property(smallGazetteer, fc.string({ unit: 'grapheme' }), (entries, name) => {
        fc.pre(!namesIn(entries).some((known) => foldName(known) === foldName(name)))
        expect(decodeGazetteer(encodeGazetteer(entries)).lookup(name)).toEqual([])
      }),
    )
  })

  it('finds the longest name at each word that trying every length finds', () => {
    const words = fc.array(
      fc.constantFrom('san', 'sana', 'sao', 'saint', 'new', 'york', 'de', 'x', '', 'é'),
      {
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(smallGazetteer, words, (entries, text) => {
        const gazetteer = decodeGazetteer(encodeGazetteer(entries))
        const known = new Set(namesIn(entries).map(foldName))
        for (let from = 0; from < text.length; from++) {
          let longest = 0
          for (let to = from + 1; to <= text.length && !text.slice(from, to).includes(''); to++)
            if (known.has(text.slice(from, to).join(' '))) longest = to - from
          expect(gazetteer.longestName(text, from)).toBe(longest)
        }
      }),
    )
  })

  it('has the same bytes, in whatever order the entries came', () => {
    fc.assert(
      fc.property(smallGazetteer, (entries) => {
        expect(encodeGazetteer([...entries].reverse())).toEqual(encodeGazetteer(entries))
      }),
    )
  })

  it('gives the same object for a place every time', () => {
    const gazetteer = decodeGazetteer(
      encodeGazetteer([{ ...city({}), others: [{ name: 'Old', use: 'name' }] }]),
    )
    expect(gazetteer.lookup('Somewhere')[0]!.place).toBe(gazetteer.lookup('old')[0]!.place)
  })

  it('knows its countries by their codes', () => {
    const france = city({ id: 'country:FR', name: 'France', kind: 'country' })
    const gazetteer = decodeGazetteer(encodeGazetteer([france, city({})]))
    expect(gazetteer.country('FR')).toEqual(france.place)
    expect(gazetteer.country('XX')).toBeNull()
  })

  it('rounds points to thousandths of a degree and extents outward to hundredths', () => {
    const entry = city({ lat: 1.23456, lon: -9.87654, extent: [-10.001, 1.111, -9.111, 2.001] })
    const [sense] = decodeGazetteer(encodeGazetteer([entry])).lookup('somewhere')
    expect(sense!.place).toMatchObject({ lat: 1.235, lon: -9.877, extent: [-10.01, 1.11, -9.11, 2.01] })
  })

  it('keeps names that share more letters than one byte below a space can say', () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwll'
    const entries = [city({ name: `${long}a` }), city({ id: 'geonames:2', name: `${long}b` })]
    const gazetteer = decodeGazetteer(encodeGazetteer(entries))
    expect(gazetteer.lookup(`${long}b`)).toEqual(search(entries, `${long}b`))
  })

  it('knows the beginnings of a name that goes on after the whole name before it', () => {
    const entries = [city({ name: 'Sa' }), city({ id: 'geonames:2', name: 'Sa A Nam' })]
    const gazetteer = decodeGazetteer(encodeGazetteer(entries))
    expect(gazetteer.longestName(['sa', 'a', 'nam'], 0)).toBe(3)
  })

  it('finds nothing at all where it is empty', () => {
    const gazetteer = decodeGazetteer(encodeGazetteer([]))
    expect(gazetteer.size).toBe(0)
    expect(gazetteer.lookup('Paris')).toEqual([])
    expect(gazetteer.longestName(['paris'], 0)).toBe(0)
  })
})

describe('encoding', () => {
  it.each([
    [
      'an id that comes twice',
      [city({}), city({ name: 'Elsewhere' })],
      'Two places have the id "geonames:1"',
    ],
    ['a name in no Latin letters', [city({ name: '北京' })], '"北京" folds to "北京"'],
    ['a name without letters', [city({ name: '…' })], '"…" folds to ""'],
    ['a point off the globe', [city({ lat: 91 })], 'not at 91, 2'],
    ['a point that is no number', [city({ lon: NaN })], 'not at 1, NaN'],
    ['a population of less than nobody', [city({ population: -1 })], 'not -1'],
  ])('refuses %s and says so', (_, entries, message) => {
    expect(() => encodeGazetteer(entries)).toThrow(RangeError)
    expect(() => encodeGazetteer(entries)).toThrow(message)
  })
})

describe('decoding', () => {
  const bytes = encodeGazetteer([city({})])

  it('refuses bytes that are no gazetteer', () => {
    const message = 'These bytes are no gazetteer: one begins with "DLgz"'
    for (const other of [new Uint8Array(), new Uint8Array(100), Uint8Array.from([...bytes].reverse())])
      expect(() => decodeGazetteer(other)).toThrow(
        new RangeError(`${message}. Make one with "npm run data".`),
      )
  })

  it('refuses a gazetteer of another version', () => {
    const other = bytes.slice()
    other[4] = 99
    expect(() => decodeGazetteer(other)).toThrow(/^This gazetteer is of version 99, not \d+\./)
  })

  it('refuses a gazetteer that is cut anywhere', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => decodeGazetteer(bytes.slice(0, length))).toThrow(RangeError)
    expect(() => decodeGazetteer(bytes.slice(0, -1))).toThrow(`should have ${bytes.length} bytes, but has`)
  })

  it('refuses a gazetteer that claims its cut length', () => {
    for (let length = 9; length < bytes.length; length++) {
      const cut = bytes.slice(0, length)
      new DataView(cut.buffer).setUint32(5, length, true)
      expect(() => decodeGazetteer(cut)).toThrow(RangeError)
    }
  })

  it('reads a gazetteer that stands within a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 7)
    larger.set(bytes, 3)
    expect(decodeGazetteer(larger.subarray(3, 3 + bytes.length)).lookup('Somewhere')).toHaveLength(1)
  })
})
