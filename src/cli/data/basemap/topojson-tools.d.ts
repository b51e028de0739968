/** The parts that are used of two packages that come without types; they are installed for `npm run data` only. */

declare module 'topojson-server' {
  import type { Objects, Topology } from 'topojson-specification'

  /**
   * @param objects GeoJSON
   * @param quantization steps in each direction
   */
  export function topology(
    objects: Readonly<Record<string, object>>,
    quantization: number,
  ): Topology<Objects<Record<string, unknown>>>
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification'

  /** Gives each point of an arc, as third coordinate, the area of the triangle that it makes with its neighbours. */
  export function presimplify<T extends Topology>(topology: T): T
}
