/** Leaflet as a module of its own: unlike its main file it leaves `window.L` of the host page alone. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet'
}
