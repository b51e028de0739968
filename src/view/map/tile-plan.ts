import type { ViewBox } from './view-box.ts'

/** Pixels across. */
export const TILE_SIZE = 256

/** A square of the world at one zoom, by its column and row; columns go on beyond the first world. */
export interface Tile {
  readonly key: string
  readonly column: number
  readonly row: number
}

/** The tiles that a view touches, the nearest to its middle first; beyond the poles there are none. */
export function tilesIn({ left, top, width, height, scale }: ViewBox): Tile[] {
  const tiles: Tile[] = []
  const lastRow = Math.min(Math.ceil(scale / TILE_SIZE) - 1, Math.floor((top + height - 1) / TILE_SIZE))
  for (let row = Math.max(0, Math.floor(top / TILE_SIZE)); row <= lastRow; row++)
    for (let column = Math.floor(left / TILE_SIZE); column * TILE_SIZE < left + width; column++)
      tiles.push({ key: `${column},${row}`, column, row })
  const away = ({ column, row }: Tile): number =>
    ((column + 0.5) * TILE_SIZE - left - width / 2) ** 2 + ((row + 0.5) * TILE_SIZE - top - height / 2) ** 2
  return tiles.sort((a, b) => away(a) - away(b))
}

/** The view of one tile. */
export const tileView = ({ zoom, scale }: ViewBox, { column, row }: Tile): ViewBox => ({
  zoom,
  scale,
  left: column * TILE_SIZE,
  top: row * TILE_SIZE,
  width: TILE_SIZE,
  height: TILE_SIZE,
})
