import type { Extent, Place } from '../../model/where.ts'
import type { ColumnReader } from './columns.ts'
import { COARSE, EXTENT_STEPS, KINDS, NUMBERED, POINT_STEPS, SAME_AS_FIRST } from './format.ts'
import type { NameTable } from './name-table.ts'
import { applyPatch } from './spelling.ts'
import { runningSum, StringColumn } from './strings.ts'

/** All places as columns; an object is made for one when it is asked for, and then stays the same. */
export class PlaceTable {
  readonly size: number
  readonly #names: NameTable
  readonly #preferred: Uint32Array
  readonly #countryCodes: StringColumn
  readonly #regions: StringColumn
  readonly #groupEnds: Uint32Array
  readonly #kinds: Uint8Array
  readonly #idNumbers: Int32Array
  readonly #otherIds: StringColumn
  /** Positions of the places whose ids are in `#otherIds`, ascending. */
  readonly #otherIdOf: Uint32Array
  readonly #lats: Int32Array
  readonly #lons: Int32Array
  readonly #digits: Uint32Array
  readonly #zeros: Uint8Array
  /** Positions of the places that have an extent, ascending. */
  readonly #areas: Uint32Array
  readonly #sides: readonly Int32Array[]
  readonly #spellings: StringColumn
  readonly #made = new Map<number, Place>()

  /** @param preferred for each place, the number of its preferred name */
  constructor(input: ColumnReader, names: NameTable, preferred: Uint32Array) {
    this.#names = names
    this.#preferred = preferred
    this.#countryCodes = new StringColumn(input)
    this.#regions = new StringColumn(input)
    this.#groupEnds = runningSum(input.unsigned())
    this.#kinds = Uint8Array.from(input.unsigned())
    this.size = this.#kinds.length
    this.#idNumbers = input.signed()
    for (let i = 1; i < this.size; i++) this.#idNumbers[i]! += this.#idNumbers[i - 1]!
    this.#otherIds = new StringColumn(input)
    this.#otherIdOf = positionsOf(this.#idNumbers, 0)
    this.#lats = this.#steps(input)
    this.#lons = this.#steps(input)
    this.#digits = input.unsigned()
    this.#zeros = Uint8Array.from(input.unsigned())
    this.#areas = input.unsigned()
    this.#sides = Array.from({ length: 4 }, () => input.signed())
    this.#spellings = new StringColumn(input)
  }

  /** @param i from 0 to {@link size} - 1 */
  at(i: number): Place {
    const known = this.#made.get(i)
    if (known !== undefined) return known
    const group = firstAbove(this.#groupEnds, i)
    const place: Place = {
      id: this.id(i),
      name: this.#name(i),
      kind: KINDS[this.#kinds[i]!]!,
      lat: this.#lats[i]! / POINT_STEPS,
      lon: this.#lons[i]! / POINT_STEPS,
      extent: this.#extent(i),
      cc: this.#countryCodes.at(group),
      region: this.#region(group),
      population: this.#digits[i]! * 10 ** this.#zeros[i]!,
    }
    this.#made.set(i, place)
    return place
  }

  id(i: number): string {
    const number = this.#idNumbers[i]!
    return number === 0 ? this.#otherIds.at(firstAbove(this.#otherIdOf, i) - 1) : NUMBERED + String(number)
  }

  /** Positions of the places of a kind, ascending. */
  ofKind(kind: Place['kind']): Uint32Array {
    return positionsOf(this.#kinds, KINDS.indexOf(kind))
  }

  /** One coordinate of all points, in steps. */
  #steps(input: ColumnReader): Int32Array {
    const coarse = input.signed()
    const rest = input.signed()
    for (let start = 0, group = 0; group < this.#groupEnds.length; start = this.#groupEnds[group++]!)
      for (let i = start + 1; i < this.#groupEnds[group]!; i++) coarse[i]! += coarse[start]!
    return rest.map((steps, i) => steps + coarse[i]! * COARSE)
  }

  #region(group: number): string {
    const region = this.#regions.at(group)
    if (region === SAME_AS_FIRST) return this.#name(group === 0 ? 0 : this.#groupEnds[group - 1]!)
    return region.startsWith(SAME_AS_FIRST) ? region.slice(SAME_AS_FIRST.length) : region
  }

  #name(i: number): string {
    return applyPatch(this.#names.at(this.#preferred[i]!), this.#spellings.at(i))
  }

  #extent(i: number): Extent | null {
    const area = firstAbove(this.#areas, i) - 1
    if (this.#areas[area] !== i) return null
    const side = (k: number): number => this.#sides[k]![area]! / EXTENT_STEPS
    return [side(0), side(1), side(2), side(3)]
  }
}

function positionsOf(values: Int32Array | Uint8Array, wanted: number): Uint32Array {
  const found: number[] = []
  for (let i = 0; i < values.length; i++) if (values[i] === wanted) found.push(i)
  return Uint32Array.from(found)
}

/** First position in ascending numbers whose value is above `wanted`. */
function firstAbove(sorted: Uint32Array, wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= wanted) low = middle + 1
    else high = middle
  }
  return low
}
