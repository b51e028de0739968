/** Stands in for view/map/tile-layer.ts (see vite.embed.config.ts): the embed asks no tile server for anything. */
export class TileLayer {
  constructor() {
    throw new Error('The embed has no tiles.')
  }
}
