import { PRECISIONS } from '../../model/orders.ts'
import { SHAPES } from './marks.ts'
import type { MarkShape } from './marks.ts'
import type { Sprite } from './pixels.ts'

/** Points inside of each pixel at which a shape is looked at: its edges come out smooth. */
const SAMPLES = [0.125, 0.375, 0.625, 0.875]

/** Whether a point of the square from -1 to 1 is in a shape. */
const INSIDE: Readonly<Record<MarkShape, (x: number, y: number) => boolean>> = {
  disc: (x, y) => x * x + y * y <= 1,
  'half-disc': (x, y) => x * x + y * y <= 1 && (x > 0 || x * x + y * y >= 0.5),
  diamond: (x, y) => Math.abs(x) + Math.abs(y) <= 1,
  block: (x, y) => Math.abs(x) <= 0.85 && Math.abs(y) <= 0.85,
}

/** The dot of each precision, by its code; hollow ones for guesses. */
export interface DotSprites {
  readonly solid: readonly Sprite[]
  readonly hollow: readonly Sprite[]
}

/** @param size pixels of the device across */
export function dotSprites(size: number): DotSprites {
  const shapes = PRECISIONS.map((precision) => INSIDE[SHAPES[precision]])
  const hole = 1 - 3 / size
  return {
    solid: shapes.map((inside) => sprite(size, inside)),
    hollow: shapes.map((inside) => sprite(size, (x, y) => inside(x, y) && !inside(x / hole, y / hole))),
  }
}

function sprite(size: number, inside: (x: number, y: number) => boolean): Sprite {
  const coverage = new Uint8Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let hits = 0
      for (const dy of SAMPLES)
        for (const dx of SAMPLES)
          if (inside(((column + dx) / size) * 2 - 1, ((row + dy) / size) * 2 - 1)) hits++
      coverage[row * size + column] = Math.round((255 * hits) / SAMPLES.length ** 2)
    }
  }
  return { size, coverage }
}
