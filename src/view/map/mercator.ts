import type { Extent } from '../../model/where.ts'

/**
 * Web Mercator in world units: x from 0 at 180° west to 1 at 180° east, y from 0 at the northern edge of the map to 1 at
 * the southern one. At zoom z the world is 256 · 2^z pixels wide, as in Leaflet.
 */
export interface WorldPoint {
  readonly x: number
  readonly y: number
}

/** A rectangle in world units; it may reach beyond x = 1, where it crosses the antimeridian. Never west > east. */
export interface WorldBox {
  readonly west: number
  readonly north: number
  readonly east: number
  readonly south: number
}

/** Degrees of latitude at the edges of the map. */
export const MOST_LATITUDE = 85.051129

const TILE = 256

/** Pixels of the world at a zoom. */
export const worldPixels = (zoom: number): number => TILE * 2 ** zoom

export const worldX = (lon: number): number => (lon + 180) / 360

export function worldY(lat: number): number {
  const sine = Math.sin((Math.min(Math.max(lat, -MOST_LATITUDE), MOST_LATITUDE) * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

export const longitude = (x: number): number => x * 360 - 180

export const latitude = (y: number): number =>
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90

export function worldBox([west, south, east, north]: Extent): WorldBox {
  return {
    west: worldX(west),
    north: worldY(north),
    east: worldX(west > east ? east + 360 : east),
    south: worldY(south),
  }
}

/** The copy of `x` on the endless band of worlds that lies nearest to `centre`. */
export const nearestCopy = (x: number, centre: number): number => x + Math.round(centre - x)
