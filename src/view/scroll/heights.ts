/**
 * The heights of a long list, most of them estimates, with running sums: a Fenwick tree, so that to mend one height, to
 * ask where an item begins and which item lies at a place all take O(log n).
 */
export class Heights {
  readonly count: number
  /** By item, pixels. */
  readonly #heights: Float64Array
  /** `#sums[i]` is the sum of the `i & -i` heights that end with item `i - 1`. */
  readonly #sums: Float64Array
  readonly #highestBit: number

  /** @param heights an estimate for each item, pixels */
  constructor(heights: Float64Array) {
    this.count = heights.length
    this.#heights = heights
    this.#sums = new Float64Array(this.count + 1)
    for (let i = 1; i <= this.count; i++) {
      this.#sums[i]! += heights[i - 1]!
      const above = i + (i & -i)
      if (above <= this.count) this.#sums[above]! += this.#sums[i]!
    }
    this.#highestBit = this.count === 0 ? 0 : 1 << (31 - Math.clz32(this.count))
  }

  get total(): number {
    return this.top(this.count)
  }

  height(item: number): number {
    return this.#heights[item] ?? 0
  }

  /** Pixels above an item: the sum of all heights before it. */
  top(item: number): number {
    let sum = 0
    for (let i = Math.min(item, this.count); i > 0; i -= i & -i) sum += this.#sums[i]!
    return sum
  }

  /** The item that lies at a place, the first or the last where the place is beyond them; -1 where there is none. */
  at(place: number): number {
    let item = 0
    let left = place
    for (let step = this.#highestBit; step > 0; step >>= 1) {
      const next = item + step
      if (next > this.count || this.#sums[next]! > left) continue
      item = next
      left -= this.#sums[next]!
    }
    return Math.min(item, this.count - 1)
  }

  /** Mends a height, and says by how much it changed. */
  set(item: number, height: number): number {
    const change = height - this.height(item)
    if (change === 0 || item >= this.count) return 0
    this.#heights[item] = height
    for (let i = item + 1; i <= this.count; i += i & -i) this.#sums[i]! += change
    return change
  }
}
