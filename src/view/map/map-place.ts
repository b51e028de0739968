import type { MapPlace } from '../../state/view-state.svelte.ts'
import type { MapView } from './map-controller.ts'
import { latitude, longitude } from './mercator.ts'

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** Where a view looks, as exact as somebody would want to find it again: about a hundred metres. */
export function placeOfView({ left, top, width, height, scale, zoom }: MapView): MapPlace {
  const x = (left + width / 2) / scale
  const lon = longitude(x - Math.floor(x))
  return {
    lat: rounded(latitude((top + height / 2) / scale), 3),
    lon: rounded(lon, 3),
    zoom: rounded(zoom, 2),
  }
}

/** Whether two places are one, but for what rounding does to them. */
export const isSamePlace = (one: MapPlace | null, other: MapPlace): boolean =>
  one !== null &&
  Math.abs(one.lat - other.lat) < 0.003 &&
  Math.abs(one.lon - other.lon) < 0.003 &&
  Math.abs(one.zoom - other.zoom) < 0.02
