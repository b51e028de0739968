import type { Plugin } from 'vite'

/** Methods of Leaflet's map that nothing here calls; a bundler cannot know. About 1 kB. */
const UNUSED = [
  'flyTo',
  'flyToBounds',
  'fitWorld',
  'locate',
  'stopLocate',
  '_handleGeolocationError',
  '_handleGeolocationResponse',
  'wrapLatLng',
  'wrapLatLngBounds',
  'distance',
]

/** Takes the methods that the embed has no use for out of Leaflet's map, whose source has one a tab in. */
export function lighterLeaflet(): Plugin {
  return {
    name: 'dateline:lighter-leaflet',
    enforce: 'pre',
    transform(code, id) {
      if (!/leaflet\/src\/map\/Map\.js$/.test(id)) return null
      return UNUSED.reduce((rest, name) => {
        const method = new RegExp(`\\n\\t${name}: function [^]*?\\n\\t},\\r?(?=\\n)`)
        if (!method.test(rest)) this.error(`Leaflet's map has no ${name} any more; see build/lighter.ts.`)
        return rest.replace(method, '')
      }, code)
    },
  }
}
