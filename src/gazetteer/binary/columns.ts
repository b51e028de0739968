/**
 * Columns of numbers and of text, one after another in one run of bytes.
 *
 * A column of numbers is its count, how many bytes the largest needs, then all lowest bytes, all second bytes and so on:
 * bytes of like meaning stand together, which is what gzip is good at. A column of text is its length and its UTF-8 bytes.
 */

/** Collects columns. */
export class ColumnWriter {
  readonly #bytes: number[] = []

  /** @param values whole numbers from 0 to 2^32 - 1 */
  unsigned(values: readonly number[]): void {
    let largest = 0
    for (const value of values) {
      if (!Number.isInteger(value) || value < 0 || value > 0xffffffff)
        throw new RangeError(`A column holds whole numbers from 0 to 4294967295, not ${value}.`)
      largest = Math.max(largest, value)
    }
    const width = Math.ceil((32 - Math.clz32(largest)) / 8)
    this.#size(values.length)
    this.#bytes.push(width)
    for (let plane = 0; plane < width; plane++)
      for (const value of values) this.#bytes.push((value >>> (8 * plane)) & 255)
  }

  /** @param values whole numbers from -2^31 to 2^31 - 1, stored so that small ones of either sign have few bytes */
  signed(values: readonly number[]): void {
    this.unsigned(values.map((value) => ((value << 1) ^ (value >> 31)) >>> 0))
  }

  text(bytes: ArrayLike<number>): void {
    this.#size(bytes.length)
    for (let i = 0; i < bytes.length; i++) this.#bytes.push(bytes[i]!)
  }

  get length(): number {
    return this.#bytes.length
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  #size(size: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.#bytes.push((size >>> shift) & 255)
  }
}

/** Takes columns out in the order in which they were written. */
export class ColumnReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  unsigned(): Uint32Array {
    const count = this.#size()
    const width = this.#take(1)[0]!
    const planes = this.#take(count * width)
    const values = new Uint32Array(count)
    for (let plane = 0; plane < width; plane++) {
      const from = plane * count
      for (let i = 0; i < count; i++) values[i]! |= planes[from + i]! << (8 * plane)
    }
    return values
  }

  signed(): Int32Array {
    const values = new Int32Array(this.unsigned().buffer)
    for (let i = 0; i < values.length; i++) values[i] = (values[i]! >>> 1) ^ -(values[i]! & 1)
    return values
  }

  text(): Uint8Array {
    return this.#take(this.#size())
  }

  get finished(): boolean {
    return this.#at === this.#bytes.length
  }

  #size(): number {
    const [a, b, c, d] = this.#take(4)
    return (a! | (b! << 8) | (c! << 16) | (d! << 24)) >>> 0
  }

  #take(length: number): Uint8Array {
    const end = this.#at + length
    if (end > this.#bytes.length)
      throw new RangeError(
        `The gazetteer breaks off: ${end} bytes are expected at least, ${this.#bytes.length} are there.`,
      )
    const part = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return part
  }
}
