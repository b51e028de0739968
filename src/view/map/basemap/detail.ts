import type { Arc } from './outlines.ts'
import { worldPixels } from '../mercator.ts'

/** Pixels between two points of a line that the eye can tell apart. */
const APART = 0.7

/** Arcs thinned to what can be seen at each whole zoom; made when first asked for. */
export class DetailLevels {
  readonly #arcs: readonly Arc[]
  readonly #levels = new Map<number, (Float32Array | undefined)[]>()

  constructor(arcs: readonly Arc[]) {
    this.#arcs = arcs
  }

  /** The points of an arc for a zoom and those just below. */
  points(arc: number, zoom: number): Float32Array {
    const level = Math.ceil(zoom)
    let made = this.#levels.get(level)
    if (made === undefined) this.#levels.set(level, (made = new Array(this.#arcs.length)))
    return (made[arc] ??= thinned(this.#arcs[arc]!.points, APART / worldPixels(level)))
  }
}

/** Leaves out points nearer than `apart` to the one before; both ends stay. */
export function thinned(points: Float32Array, apart: number): Float32Array {
  const kept = new Float32Array(points.length)
  const last = points.length - 2
  let n = 0
  for (let i = 0; i <= last; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!]
    const isEnd = i === 0 || i === last
    if (!isEnd && Math.abs(x - kept[n - 2]!) < apart && Math.abs(y - kept[n - 1]!) < apart) continue
    kept[n++] = x
    kept[n++] = y
  }
  return n === points.length ? points : kept.slice(0, n)
}
