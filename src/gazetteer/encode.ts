import type { Extent, Place } from '../model/where.ts'
import { ColumnWriter } from './binary/columns.ts'
import {
  COARSE,
  EXTENT_STEPS,
  HEADER_BYTES,
  KINDS,
  MAGIC,
  MORE,
  NUMBERED,
  POINT_STEPS,
  PREFERRED,
  SAME_AS_FIRST,
  USES,
  VERSION,
} from './binary/format.ts'
import { writeNames } from './binary/name-table.ts'
import { spellingPatch } from './binary/spelling.ts'
import { writeStrings } from './binary/strings.ts'
import { byImportance, type GazetteerEntry } from './entry.ts'
import { foldName } from './fold.ts'

/**
 * Makes the compact form that `decodeGazetteer` reads. The same entries give the same bytes, in whatever order.
 * Points are rounded to thousandths of a degree, extents outward to hundredths.
 * @throws RangeError where an id comes twice, a name folds to other than letters a to z, digits and single spaces, or a
 * point or a population is out of range
 */
export function encodeGazetteer(entries: readonly GazetteerEntry[]): Uint8Array {
  const sorted = inGroups(entries)
  const places = sorted.map((entry) => entry.place)
  const senses = sensesByName(sorted)
  const names = [...senses.keys()].sort()
  const flat = names.flatMap((name) => {
    const known = senses.get(name)!.sort((a, b) => byImportance(places[a.place]!, places[b.place]!))
    return known.map(({ place, use }, i) => ({ place, flags: use + (i + 1 < known.length ? MORE : 0) }))
  })
  const out = new ColumnWriter()
  writeNames(out, names)
  out.unsigned(flat.map((sense) => sense.flags))
  out.unsigned(flat.map((sense) => sense.place))
  writePlaces(out, places)
  writeStrings(
    out,
    places.map((place) => spellingPatch(foldName(place.name), place.name)),
  )
  const body = out.toBytes()
  const bytes = new Uint8Array(HEADER_BYTES + body.length)
  bytes.set([...MAGIC, VERSION])
  new DataView(bytes.buffer).setUint32(MAGIC.length + 1, bytes.length, true)
  bytes.set(body, HEADER_BYTES)
  return bytes
}

function writePlaces(out: ColumnWriter, places: readonly Place[]): void {
  const starts = places.flatMap((place, i) =>
    i === 0 || groupKey(place) !== groupKey(places[i - 1]!) ? [i] : [],
  )
  const points = places.map(toSteps)
  const bases = places.map((_, i) => i)
  starts.forEach((start, g) => bases.fill(start, start, starts[g + 1] ?? places.length))
  const areas = places.filter((place) => place.extent !== null)
  writeStrings(
    out,
    starts.map((start) => places[start]!.cc),
  )
  writeStrings(
    out,
    starts.map((start) => regionOf(places[start]!)),
  )
  out.unsigned(starts.map((start, g) => (starts[g + 1] ?? places.length) - start))
  out.unsigned(places.map((place) => KINDS.indexOf(place.kind)))
  const numbers = places.map((place) => idNumber(place.id))
  out.signed(numbers.map((number, i) => (i === 0 ? number : number - numbers[i - 1]!)))
  writeStrings(
    out,
    places.filter((_, i) => numbers[i] === 0).map((place) => place.id),
  )
  for (const axis of [0, 1] as const) {
    const coarse = points.map((point) => Math.round(point[axis] / COARSE))
    out.signed(coarse.map((steps, i) => (bases[i] === i ? steps : steps - coarse[bases[i]!]!)))
    out.signed(points.map((point, i) => point[axis] - coarse[i]! * COARSE))
  }
  const populations = places.map((place) => powersOfTen(place.population))
  out.unsigned(populations.map(([digits]) => digits))
  out.unsigned(populations.map(([, zeros]) => zeros))
  out.unsigned(places.flatMap((place, i) => (place.extent === null ? [] : [i])))
  for (const side of [0, 1, 2, 3] as const) out.signed(areas.map((place) => outward(place.extent!, side)))
}

/** By country and region, cities by the number of their id, so that neighbours differ little. */
function inGroups(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const sorted = [...entries].sort(
    (a, b) =>
      compare(groupKey(a.place), groupKey(b.place)) ||
      idNumber(a.place.id) - idNumber(b.place.id) ||
      compare(a.place.id, b.place.id),
  )
  sorted.forEach(({ place: { id } }, i) => {
    if (sorted[i - 1]?.place.id === id)
      throw new RangeError(`Two places have the id "${id}"; an id names one.`)
  })
  return sorted
}

interface EncodedSense {
  readonly place: number
  readonly use: number
}

function sensesByName(entries: readonly GazetteerEntry[]): Map<string, EncodedSense[]> {
  const senses = new Map<string, EncodedSense[]>()
  const add = (name: string, place: number, use: number): void => {
    const folded = foldName(name)
    if (!/^[a-z0-9]+( [a-z0-9]+)*$/.test(folded))
      throw new RangeError(`A name must fold to letters a to z and digits; "${name}" folds to "${folded}".`)
    const known = senses.get(folded)
    if (known === undefined) senses.set(folded, [{ place, use }])
    else if (!known.some((sense) => sense.place === place)) known.push({ place, use })
  }
  entries.forEach((entry, place) => {
    add(entry.place.name, place, PREFERRED)
    for (const { name, use } of entry.others) add(name, place, USES.lastIndexOf(use))
  })
  return senses
}

const groupKey = (place: Place): string => `${place.cc}\n${place.region}`

/** A region's own name need not be told again. Any other that begins like the sign for that gets one more of it. */
function regionOf({ kind, name, region }: Place): string {
  if (kind === 'region' && name === region) return SAME_AS_FIRST
  return region.startsWith(SAME_AS_FIRST) ? SAME_AS_FIRST + region : region
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The number of an id that has nothing else after its prefix; 0 for every other id. */
function idNumber(id: string): number {
  const digits = id.startsWith(NUMBERED) ? id.slice(NUMBERED.length) : ''
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0
}

function toSteps({ id, lat, lon }: Place): readonly [number, number] {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))
    throw new RangeError(
      `${id} must lie within 90 degrees of latitude and 180 of longitude, not at ${lat}, ${lon}.`,
    )
  return [Math.round(lat * POINT_STEPS), Math.round(lon * POINT_STEPS)]
}

/** A side of an extent in steps, west and south rounded down, east and north up. */
function outward(extent: Extent, side: 0 | 1 | 2 | 3): number {
  const steps = extent[side] * EXTENT_STEPS
  const nearest = Math.round(steps)
  if (Math.abs(steps - nearest) < 1e-6) return nearest
  return side < 2 ? Math.floor(steps) : Math.ceil(steps)
}

function powersOfTen(population: number): readonly [digits: number, zeros: number] {
  if (!Number.isInteger(population) || population < 0 || population > 0xffffffff)
    throw new RangeError(`A population is a whole number from 0 to 4294967295, not ${population}.`)
  let digits = population
  let zeros = 0
  while (digits > 0 && digits % 10 === 0) {
    digits /= 10
    zeros++
  }
  return [digits, zeros]
}
