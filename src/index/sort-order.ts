const DIGITS = 0x10000

/**
 * The positions of some numbers in ascending order, equal ones in the order in which they are given: a radix sort,
 * many times as fast as comparing where there are hundreds of thousands. Infinities are numbers too, NaN is not.
 * @param order positions to sort, where not all or not in their own order
 */
export function sortOrder(keys: Float64Array, order: Uint32Array = positions(keys.length)): Uint32Array {
  if (isAscending(keys, order)) return order
  const words = sortableWords(keys)
  let from: Uint32Array = order
  let to: Uint32Array = new Uint32Array(order.length)
  for (let digit = 0; digit < 4; digit++) {
    const word = digit >> 1
    const shift = (digit & 1) * 16
    const ends = new Uint32Array(DIGITS)
    for (const at of from) ends[(words[2 * at + word]! >>> shift) & 0xffff]!++
    if (isOneDigit(ends, from.length)) continue
    let sum = 0
    for (let value = 0; value < DIGITS; value++) {
      const count = ends[value]!
      ends[value] = sum
      sum += count
    }
    for (const at of from) to[ends[(words[2 * at + word]! >>> shift) & 0xffff]!++] = at
    if (from === order) [from, to] = [to, new Uint32Array(order.length)]
    else [from, to] = [to, from]
  }
  return from
}

function isAscending(keys: Float64Array, order: Uint32Array): boolean {
  for (let i = 1; i < order.length; i++) if (keys[order[i]!]! < keys[order[i - 1]!]!) return false
  return true
}

/**
 * Each number as two words, the low one first, that sort as the number does: the bits of a float rise with it once the
 * sign is turned over, those of a negative one all of them (IEEE 754).
 */
function sortableWords(keys: Float64Array): Uint32Array {
  const words = new Uint32Array(2 * keys.length)
  const float = new Float64Array(1)
  const bits = new Uint32Array(float.buffer)
  const low = isLittleEndian() ? 0 : 1
  for (let i = 0; i < keys.length; i++) {
    float[0] = keys[i]! + 0 // -0 is 0
    const isNegative = bits[1 - low]! >>> 31 === 1
    words[2 * i] = isNegative ? ~bits[low]! : bits[low]!
    words[2 * i + 1] = isNegative ? ~bits[1 - low]! : bits[1 - low]! ^ 0x80000000
  }
  return words
}

const isOneDigit = (counts: Uint32Array, total: number): boolean => counts.includes(total)

const isLittleEndian = (): boolean => new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

const positions = (n: number): Uint32Array => Uint32Array.from({ length: n }, (_, i) => i)
