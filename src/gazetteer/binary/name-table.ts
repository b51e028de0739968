import type { ColumnReader, ColumnWriter } from './columns.ts'
import { runningSum } from './strings.ts'

const SPACE = 32

/**
 * Writes folded names: for each, how many characters it shares with the one before, and the rest.
 * @param names folded, sorted by character code, each once
 */
export function writeNames(out: ColumnWriter, names: readonly string[]): void {
  const shared = names.map((name, i) => sharedLength(names[i - 1] ?? '', name))
  out.unsigned(shared)
  out.unsigned(names.map((name, i) => name.length - shared[i]!))
  out.text(names.flatMap((name, i) => [...name.slice(shared[i])].map((character) => character.charCodeAt(0))))
}

/**
 * All folded names, sorted, in one run of bytes, with a hash table that leads from the first words of a name to the
 * first name that begins with them. In sorted order that is the name made of these words alone, where there is one.
 */
export class NameTable {
  readonly size: number
  readonly #bytes: Uint8Array
  readonly #ends: Uint32Array
  /** Open addressing; 0 is free, else one more than the number of a name. */
  readonly #slots: Uint32Array

  constructor(input: ColumnReader) {
    const shared = input.unsigned()
    const added = input.unsigned()
    const rest = input.text()
    this.size = shared.length
    const ends = runningSum(added.map((length, i) => length + shared[i]!))
    const bytes = new Uint8Array(ends[ends.length - 1] ?? 0)
    let read = 0
    let prefixes = 0
    for (let name = 0, start = 0; name < this.size; name++) {
      const same = shared[name]!
      const before = name < 2 ? 0 : ends[name - 2]!
      bytes.copyWithin(start, before, before + same)
      for (let at = start + same; at < ends[name]!; at++)
        if ((bytes[at] = rest[read++]!) === SPACE) prefixes++
      prefixes++
      start = ends[name]!
    }
    this.#bytes = bytes
    this.#ends = ends
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * prefixes + 2)))
    for (let name = 0; name < this.size; name++) this.#enter(name, shared[name]!)
  }

  /** The number of a folded name; -1 where it is not known. */
  find(words: readonly string[]): number {
    const name =
      words.length === 0 ? -1 : this.#beginning(hashWords(words, 0, words.length), words, 0, words.length)
    return name >= 0 && this.#lengthOf(name) === lengthOf(words, 0, words.length) ? name : -1
  }

  /** How many of the words from `from` on make the longest name; 0 where none does. */
  longest(words: readonly string[], from: number): number {
    let hash = HASH_SEED
    let length = -1
    let longest = 0
    for (let to = from; to < words.length; to++) {
      const word = words[to]!
      hash = hashWord(hash, word, to === from)
      length += word.length + 1
      const name = word === '' ? -1 : this.#beginning(hash, words, from, to + 1)
      if (name < 0) break
      if (this.#lengthOf(name) === length) longest = to + 1 - from
    }
    return longest
  }

  /** The folded name with a number from 0 to {@link size} - 1. */
  at(name: number): string {
    return String.fromCharCode(...this.#bytes.subarray(this.#startOf(name), this.#ends[name]))
  }

  /** The first name that begins with these words; -1 where none does. */
  #beginning(hash: number, words: readonly string[], from: number, to: number): number {
    const mask = this.#slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const name = this.#slots[slot]! - 1
      if (name < 0 || this.#beginsWith(name, words, from, to)) return name
    }
  }

  #beginsWith(name: number, words: readonly string[], from: number, to: number): boolean {
    const end = this.#ends[name]!
    let at = this.#startOf(name)
    for (let i = from; i < to; i++) {
      if (i > from && this.#bytes[at++] !== SPACE) return false
      const word = words[i]!
      if (at + word.length > end) return false
      for (let k = 0; k < word.length; k++) if (this.#bytes[at++] !== word.charCodeAt(k)) return false
    }
    return at === end || this.#bytes[at] === SPACE
  }

  /** Enters the beginnings of a name, at each end of a word, that the name before does not have. */
  #enter(name: number, shared: number): void {
    const mask = this.#slots.length - 1
    const start = this.#startOf(name)
    const before = name === 0 ? 0 : this.#startOf(name - 1)
    let hash = HASH_SEED
    for (let at = start; at <= this.#ends[name]!; at++) {
      if (at === this.#ends[name] || this.#bytes[at] === SPACE) {
        const length = at - start
        const known =
          length <= shared && (before + length === start || this.#bytes[before + length] === SPACE)
        if (!known && length > 0) {
          let slot = spread(hash) & mask
          while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
          this.#slots[slot] = name + 1
        }
      }
      hash = hashCode(hash, this.#bytes[at]!)
    }
  }

  #startOf(name: number): number {
    return name === 0 ? 0 : this.#ends[name - 1]!
  }

  #lengthOf(name: number): number {
    return this.#ends[name]! - this.#startOf(name)
  }
}

/** FNV-1a over character codes: http://www.isthe.com/chongo/tech/comp/fnv/ */
const HASH_SEED = 0x811c9dc5
const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function hashWord(hash: number, word: string, isFirst: boolean): number {
  if (!isFirst) hash = hashCode(hash, SPACE)
  for (let k = 0; k < word.length; k++) hash = hashCode(hash, word.charCodeAt(k))
  return hash
}

function hashWords(words: readonly string[], from: number, to: number): number {
  let hash = HASH_SEED
  for (let i = from; i < to; i++) hash = hashWord(hash, words[i]!, i === from)
  return hash
}

/** Lets the upper bits of a hash take part, of which the table's mask would see nothing. */
const spread = (hash: number): number => hash ^ (hash >>> 15)

const lengthOf = (words: readonly string[], from: number, to: number): number => {
  let length = to - from - 1
  for (let i = from; i < to; i++) length += words[i]!.length
  return length
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length++
  return length
}
