/* Leaflet's tiles and layers: loaded when a person turns on a tile server. */
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js'
