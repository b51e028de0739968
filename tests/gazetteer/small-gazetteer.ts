import fc from 'fast-check'
import type { GazetteerEntry } from '../../src/gazetteer/entry.ts'
import type { NameUse } from '../../src/gazetteer/gazetteer.ts'
import type { Extent, PlaceKind } from '../../src/model/where.ts'

const KINDS: readonly PlaceKind[] = ['city', 'region', 'country', 'sea', 'landmark', 'district', 'island']
const USES: readonly NameUse[] = ['name', 'abbreviation', 'demonym']

/** Names of few words from a small stock, so that they share beginnings and places share names. */
const name = fc
  .array(
    fc.constantFrom('San', 'Sana', 'São', 'Saint', 'New', 'Nëw', 'York', 'de', 'X', "Xi'an", 'Übach', '7'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((words) => fc.constantFrom(' ', '-').map((between) => words.join(between)))

const degrees = (most: number, steps: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most * steps, max: most * steps }).map((value) => value / steps)

const extent: fc.Arbitrary<Extent> = fc.tuple(
  degrees(180, 100),
  degrees(90, 100),
  degrees(180, 100),
  degrees(90, 100),
)

const id = fc.oneof(
  fc.integer({ min: 1, max: 999_999_999 }).map((number) => `geonames:${number}`),
  fc.constantFrom('geonames:0', 'geonames:007', 'geonames:', 'geonames:1234567890'),
  fc.stringMatching(/^[a-z]{1,5}:[a-z-]{1,8}$/),
)

const place = fc.record({
  id,
  name,
  kind: fc.constantFrom(...KINDS),
  lat: degrees(90, 1000),
  lon: degrees(180, 1000),
  extent: fc.option(extent),
  cc: fc.constantFrom('', 'CN', 'US', 'FR'),
  region: fc.oneof(name, fc.constantFrom('', '=', '==', 'Île 🏝', '\ud800')),
  population: fc.oneof(
    fc.nat(),
    fc.integer({ min: 0, max: 99 }).map((figures) => figures * 1_000_000),
  ),
})

/** A gazetteer of up to thirty places with points and extents in the steps that are stored. */
export const smallGazetteer: fc.Arbitrary<GazetteerEntry[]> = fc.uniqueArray(
  fc.record({
    place,
    others: fc.array(fc.record({ name, use: fc.constantFrom(...USES) }), { maxLength: 5 }),
  }),
  { maxLength: 30, selector: (entry) => entry.place.id },
)
