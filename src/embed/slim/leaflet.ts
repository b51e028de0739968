/*
 * The part of Leaflet that the embed uses, from its own source files: its usual module is one file of which a bundler
 * can leave nothing out. Tiles are for the explorer only, so they are not here.
 */
import { Map } from 'leaflet/src/map/Map.js'
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js'
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js'

// Layers need a module of their own; there are none, but the map asks for them when it is made.
Map.include({ _addLayers: () => undefined })
Object.assign(Map, { DoubleClickZoom, Drag, ScrollWheelZoom, TouchZoom })

export { Map }
export { LatLng } from 'leaflet/src/geo/LatLng.js'
export { Point } from 'leaflet/src/geometry/Point.js'

/** Never made: the embed asks no tile server for anything. */
export class TileLayer {
  constructor() {
    throw new Error('The embed has no tiles.')
  }
}
