/** Leaflet's source files, which come without types. */
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet'
}
declare module 'leaflet/src/geo/LatLng.js' {
  export { LatLng } from 'leaflet'
}
declare module 'leaflet/src/geometry/Point.js' {
  export { Point } from 'leaflet'
}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js' {
  export const DoubleClickZoom: unknown
}
declare module 'leaflet/src/map/handler/Map.Drag.js' {
  export const Drag: unknown
}
declare module 'leaflet/src/map/handler/Map.ScrollWheelZoom.js' {
  export const ScrollWheelZoom: unknown
}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {
  export const TouchZoom: unknown
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet'
}
