/** The part of TopoJSON that the bundled maps use. */
export interface BundledTopology {
  readonly transform: {
    readonly scale: readonly [number, number]
    readonly translate: readonly [number, number]
  }
  readonly objects: Readonly<Record<string, { readonly geometries: readonly BundledGeometry[] }>>
  /** Of each arc, the first point and the steps from point to point, in units of the transform. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
}

export type BundledGeometry = { readonly id?: string } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
  | { readonly type: 'LineString'; readonly arcs: readonly number[] }
  | { readonly type: 'MultiLineString'; readonly arcs: readonly (readonly number[])[] }
)
