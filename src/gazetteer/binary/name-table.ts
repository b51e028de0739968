import type { ColumnReader, ColumnWriter } from './columns.ts'

const SPACE = 32

/** The most characters that a name is said to share with the one before, so that the byte that says it is no letter. */
const MOST_SHARED = SPACE - 1

/**
 * Writes folded names: for each, one byte for how many characters it shares with the one before, then the rest. The
 * first is below a space and every other at least a space, so that no length need be told.
 * @param names folded, sorted by character code, each once
 */
export function writeNames(out: ColumnWriter, names: readonly string[]): void {
  const bytes: number[] = []
  names.forEach((name, i) => {
    const shared = Math.min(MOST_SHARED, sharedLength(names[i - 1] ?? '', name))
    bytes.push(shared)
    for (let at = shared; at < name.length; at++) bytes.push(name.charCodeAt(at))
  })
  out.text(bytes)
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
    const column = input.text()
    let total = 0
    let prefixes = 0
    let size = 0
    for (const byte of column) {
      total += byte < SPACE ? byte : 1
      if (byte <= SPACE) prefixes++
      if (byte < SPACE) size++
    }
    this.size = size
    this.#bytes = new Uint8Array(total)
    this.#ends = new Uint32Array(size)
    this.#slots = new Uint32Array(2 ** (32 - Math.clz32(2 * prefixes)))
    let name = -1
    let at = 0
    for (const byte of column) {
      if (byte >= SPACE) this.#bytes[at++] = byte
      else {
        if (name >= 0) this.#ends[name] = at
        const before = name < 0 ? 0 : this.#startOf(name)
        this.#bytes.copyWithin(at, before, before + byte)
        at += byte
        name++
      }
    }
    if (name >= 0) this.#ends[name] = at
    for (let i = 0; i < size; i++) this.#enter(i)
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
  #enter(name: number): void {
    const mask = this.#slots.length - 1
    const start = this.#startOf(name)
    const end = this.#ends[name]!
    const before = name === 0 ? start : this.#startOf(name - 1)
    let same = name > 0
    let hash = HASH_SEED
    for (let at = start; at <= end; at++) {
      const byte = at === end ? SPACE : this.#bytes[at]!
      const beside = before + at - start
      same &&= beside < start ? this.#bytes[beside] === byte : beside === start && byte === SPACE
      if (byte === SPACE && !same) {
        let slot = spread(hash) & mask
        while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
        this.#slots[slot] = name + 1
      }
      hash = hashCode(hash, byte)
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
