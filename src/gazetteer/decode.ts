import type { Place } from '../model/where.ts'
import { ColumnReader } from './binary/columns.ts'
import { HEADER_BYTES, MAGIC, MORE, PREFERRED, USES, VERSION } from './binary/format.ts'
import { NameTable } from './binary/name-table.ts'
import { PlaceTable } from './binary/place-table.ts'
import { foldWords } from './fold.ts'
import type { Gazetteer, Sense } from './gazetteer.ts'

/**
 * Reads what `encodeGazetteer` made. The bytes must not change afterwards.
 * @throws RangeError where the bytes are no gazetteer, are of another version, or break off
 */
export function decodeGazetteer(bytes: Uint8Array): Gazetteer {
  checkHeader(bytes)
  return new DecodedGazetteer(new ColumnReader(bytes.subarray(HEADER_BYTES)))
}

/** All folded names of what `encodeGazetteer` made, sorted. */
export function namesIn(bytes: Uint8Array): string[] {
  checkHeader(bytes)
  const names = new NameTable(new ColumnReader(bytes.subarray(HEADER_BYTES)))
  return Array.from({ length: names.size }, (_, name) => names.at(name))
}

class DecodedGazetteer implements Gazetteer {
  readonly #names: NameTable
  readonly #places: PlaceTable
  /** For each name, the position of its first sense. */
  readonly #firstSense: Uint32Array
  readonly #flags: Uint8Array
  readonly #placeOf: Uint32Array
  readonly #countries: ReadonlyMap<string, number>
  readonly #found = new Map<number, readonly Sense[]>()

  constructor(input: ColumnReader) {
    this.#names = new NameTable(input)
    this.#flags = Uint8Array.from(input.unsigned())
    this.#placeOf = input.unsigned()
    this.#firstSense = new Uint32Array(this.#names.size)
    const preferred = new Uint32Array(this.#placeOf.length)
    for (let sense = 0, name = 0; sense < this.#flags.length; sense++) {
      const flags = this.#flags[sense]!
      if (sense === 0 || (this.#flags[sense - 1]! & MORE) === 0) this.#firstSense[name++] = sense
      if (flags % MORE === PREFERRED) preferred[this.#placeOf[sense]!] = name - 1
    }
    this.#places = new PlaceTable(input, this.#names, preferred)
    if (!input.finished) throw new RangeError('The gazetteer goes on after its end; make it anew.')
    const countries = [...this.#places.ofKind('country')]
    this.#countries = new Map(countries.map((i) => [this.#places.id(i), i]))
  }

  get size(): number {
    return this.#places.size
  }

  lookup(name: string): readonly Sense[] {
    const number = this.#names.find(foldWords(name))
    if (number < 0) return []
    const known = this.#found.get(number)
    if (known !== undefined) return known
    const senses = this.#senses(number)
    this.#found.set(number, senses)
    return senses
  }

  longestName(words: readonly string[], from: number): number {
    return this.#names.longest(words, from)
  }

  country(cc: string): Place | null {
    const i = this.#countries.get(`country:${cc}`)
    return i === undefined ? null : this.#places.at(i)
  }

  #senses(name: number): Sense[] {
    const senses: Sense[] = []
    for (let sense = this.#firstSense[name]!, more = true; more; sense++) {
      const flags = this.#flags[sense]!
      const use = flags % MORE
      senses.push({
        place: this.#places.at(this.#placeOf[sense]!),
        use: USES[use]!,
        preferred: use === PREFERRED,
      })
      more = flags >= MORE
    }
    return senses
  }
}

function checkHeader(bytes: Uint8Array): void {
  if (bytes.length < HEADER_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw new RangeError(
      'These bytes are no gazetteer: one begins with "DLgz". Make one with "npm run data".',
    )
  const version = bytes[MAGIC.length]
  if (version !== VERSION)
    throw new RangeError(
      `This gazetteer is of version ${version}, not ${VERSION}. Make it anew with "npm run data".`,
    )
  const length = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES).getUint32(MAGIC.length + 1, true)
  if (length !== bytes.length)
    throw new RangeError(
      `This gazetteer should have ${length} bytes, but has ${bytes.length}: it is cut or damaged.`,
    )
}
