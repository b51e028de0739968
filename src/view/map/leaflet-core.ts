/*
 * The part of Leaflet that the map uses, from its own source files: its usual module is one file of which a bundler can
 * leave nothing out, and it writes to `window.L` of the host page. Layers of tiles are in tile-layer.ts.
 */
import { Map } from 'leaflet/src/map/Map.js'
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js'
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js'

// The map asks for its layers when it is made; the code of layers, which has this too, may come later.
Map.include({ _addLayers: () => undefined })
Object.assign(Map, { DoubleClickZoom, Drag, ScrollWheelZoom, TouchZoom })

export { Map }
export { LatLng } from 'leaflet/src/geo/LatLng.js'
export { Point } from 'leaflet/src/geometry/Point.js'
