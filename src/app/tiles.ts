/** Where map pictures come from, where a person has asked for them. */
export interface TileSource {
  /** `https://.../{z}/{x}/{y}.png` */
  readonly url: string
  /** Whose pictures they are, as plain text. */
  readonly attribution: string
}

export type TypedTiles =
  | { readonly kind: 'tiles'; readonly tiles: TileSource }
  | { readonly kind: 'wrong'; readonly message: string }

const EXAMPLE = 'https://tiles.example.org/{z}/{x}/{y}.png'

/** Looks at a tile address as typed: https, a place for zoom, column and row, and no password in it. */
export function readTiles(url: string, attribution: string): TypedTiles {
  const wrong = (what: string): TypedTiles => ({
    kind: 'wrong',
    message: `${what} An address looks like ${EXAMPLE}.`,
  })
  const typed = url.trim()
  const missing = ['{z}', '{x}', '{y}'].filter((part) => !typed.includes(part))
  const parsed = URL.parse(typed.replace(/\{[a-z]\}/g, '0'))
  if (!parsed) return wrong('This is no web address.')
  if (parsed.protocol !== 'https:') return wrong('The address must begin with https://.')
  if (parsed.username || parsed.password) return wrong('The address must not hold a user name or a password.')
  if (missing.length > 0) return wrong(`The address lacks ${missing.join(' and ')}.`)
  const other = /\{(?![zxysr]\})[^}]*\}?/.exec(typed)
  if (other) return wrong(`The address holds ${other[0]}, which nothing stands for.`)
  if (/\{s\}[^/]*@|^https:\/\/[^/]*\{[zxy]\}/.test(typed))
    return wrong('The host must not depend on the tile.')
  return { kind: 'tiles', tiles: { url: typed, attribution: attribution.trim() } }
}

/** The host that pictures come from, for people to see; `{s}` stands for one of several. */
export const tileHost = ({ url }: TileSource): string => /^https:\/\/([^/?#]+)/.exec(url)?.[1] ?? url

const KEY = 'dateline-tiles'

/** What was set on an earlier visit; null where nothing was, or nothing that can be used. */
export function restoreTiles(storage: () => Pick<Storage, 'getItem'>): TileSource | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('url' in kept) || !('attribution' in kept)) return null
    const read = readTiles(String(kept.url), String(kept.attribution))
    return read.kind === 'tiles' ? read.tiles : null
  } catch {
    return null // no storage, or somebody else's words in it: the map does without
  }
}

/** Keeps the setting for later visits; answers whether the browser did. */
export function keepTiles(
  storage: () => Pick<Storage, 'setItem' | 'removeItem'>,
  tiles: TileSource | null,
): boolean {
  try {
    if (tiles) storage().setItem(KEY, JSON.stringify(tiles))
    else storage().removeItem(KEY)
    return true
  } catch {
    return false
  }
}
