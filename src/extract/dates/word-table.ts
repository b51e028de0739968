/**
 * The hash of a word grows with each of its letters, so that a word can be looked up while it is read, without copying
 * it out of its text.
 */
export const EMPTY_WORD = 0x811c9dc5 | 0
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/**
 * A table from words to bits. Words are told apart by a hash of 32 bits: a stranger is taken for a word once in some
 * million, which costs its reader a look and no more.
 */
export class WordTable {
  readonly #hashes: Int32Array
  readonly #bits: Int32Array
  readonly #mask: number

  /** Words are in lower case. Bits of a word that comes twice add up. */
  constructor(words: readonly (readonly [word: string, bits: number])[]) {
    const size = 2 ** Math.ceil(Math.log2(words.length * 4 + 1))
    this.#hashes = new Int32Array(size)
    this.#bits = new Int32Array(size)
    this.#mask = size - 1
    for (const [word, bits] of words) {
      let hash = EMPTY_WORD
      for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at) | 32)
      const slot = this.#slotOf(hash)
      this.#hashes[slot] = hash
      this.#bits[slot]! |= bits
    }
  }

  /** The bits of the word with this hash; 0 where it is none. */
  bitsOf(hash: number): number {
    return this.#bits[this.#slotOf(hash)]!
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask
    return slot
  }
}

/** The words that a pattern can match: its letters in a row, with and without a last one that may be missing. */
export function patternWords(pattern: RegExp | undefined): string[] {
  const letters = (pattern?.source ?? '').toLowerCase().replace(/\(\?<\w+>|\\[a-z]/g, ' ')
  return [...letters.matchAll(/(\p{L}*)(\p{L})(\??)/gu)].flatMap(([, head = '', last = '', optional]) =>
    optional && head ? [head + last, head] : [head + last],
  )
}
