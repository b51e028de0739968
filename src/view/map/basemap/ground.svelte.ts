import { loadCoarse, loadFine, loadLabels } from './load.ts'
import type { Basemap, LabelRows } from './load.ts'

/** The zoom from which the fine map is worth its bytes. */
const FINE_ZOOM = 3.25

interface Wants {
  readonly zoom: number
  readonly hasAreas: boolean
  readonly isTiled: boolean
  readonly isWaiting: boolean
}

/** What has been loaded of the bundled map: the coarse world first, so that there soon is something to see. */
export class Ground {
  coarse: Basemap | null = $state.raw(null)
  fine: Basemap | null = $state.raw(null)
  rows: LabelRows | null = $state.raw(null)
  /** Whether something could not be loaded. */
  hasFailed = $state.raw(false)
  /** The best world for outlines: regions have theirs in the fine one only. */
  readonly world = $derived.by(() => (this.fine ?? this.coarse)?.world ?? null)

  /** The map to draw at a zoom, of what there is. */
  at(zoom: number): Basemap | null {
    return (zoom >= FINE_ZOOM ? this.fine : this.coarse) ?? this.coarse ?? this.fine
  }

  /**
   * Loads what is wanted and not there yet. Call it again whenever that changes.
   * @param hasAreas whether there are places that outlines are needed for
   * @param isTiled whether tiles show land and names, so that only outlines are needed
   * @param isWaiting whether the coarse world is enough for now
   */
  want({ zoom, hasAreas, isTiled, isWaiting }: Wants): void {
    if (!isTiled && this.coarse === null) void this.#load(loadCoarse(), (loaded) => (this.coarse = loaded))
    if (isWaiting) return
    const isSoonSeen = isTiled || this.coarse !== null
    const isFine = hasAreas || (zoom >= FINE_ZOOM && !isTiled)
    if (isFine && isSoonSeen && this.fine === null)
      void this.#load(loadFine(), (loaded) => (this.fine = loaded))
    if (!isTiled && isSoonSeen && this.rows === null)
      void this.#load(loadLabels(), (loaded) => (this.rows = loaded))
  }

  async #load<T>(loading: Promise<T>, take: (loaded: T) => void): Promise<void> {
    try {
      take(await loading)
      this.hasFailed = false
    } catch {
      this.hasFailed = true
    }
  }
}
