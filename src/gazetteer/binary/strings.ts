import type { ColumnReader, ColumnWriter } from './columns.ts'

/**
 * UTF-8 by hand: the pure rooms know neither TextEncoder nor TextDecoder, and a lone surrogate must come back as it was.
 */
export function toUtf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), continued(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), continued(code >> 6), continued(code))
    else bytes.push(0xf0 | (code >> 18), continued(code >> 12), continued(code >> 6), continued(code))
  }
  return bytes
}

export function fromUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let i = start; i < end; i++) {
    const lead = bytes[i]!
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
    let code = more === 0 ? lead : lead & (0x3f >> more)
    for (let k = 0; k < more; k++) code = (code << 6) | (bytes[++i]! & 0x3f)
    text += String.fromCodePoint(code)
  }
  return text
}

const continued = (code: number): number => 0x80 | (code & 0x3f)

/** Writes a list of strings as a column of byte lengths and one of text. */
export function writeStrings(out: ColumnWriter, strings: readonly string[]): void {
  const encoded = strings.map(toUtf8)
  out.unsigned(encoded.map((bytes) => bytes.length))
  out.text(encoded.flat())
}

/** Strings that stay bytes until one is asked for. */
export class StringColumn {
  readonly #ends: Uint32Array
  readonly #bytes: Uint8Array

  constructor(input: ColumnReader) {
    this.#ends = runningSum(input.unsigned())
    this.#bytes = input.text()
  }

  get length(): number {
    return this.#ends.length
  }

  /** @param i from 0 to {@link length} - 1 */
  at(i: number): string {
    return fromUtf8(this.#bytes, i === 0 ? 0 : this.#ends[i - 1]!, this.#ends[i]!)
  }
}

/** Replaces each number by the sum of all up to it. */
export function runningSum(values: Uint32Array): Uint32Array {
  for (let i = 1; i < values.length; i++) values[i]! += values[i - 1]!
  return values
}
