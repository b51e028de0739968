import type { Chronology } from '../../index/chronology.ts'
import type { FoldedScale } from './folded-scale.ts'

/** How many events overlap a stretch of the axis. */
export interface DensityBar {
  /** Pixels. */
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Bars of about `binWidth` pixels over the unfolded segments, those without an event left out. */
export function densityBars(chronology: Chronology, scale: FoldedScale, binWidth: number): DensityBar[] {
  return scale.segments.flatMap(({ start, end, from, to, folded }) => {
    if (folded || to - from < 1) return []
    const bins = Math.max(1, Math.round((to - from) / binWidth))
    const width = (to - from) / bins
    return Array.from(chronology.density({ start, end }, bins), (count, i) => ({
      from: from + i * width,
      to: from + (i + 1) * width,
      count,
    })).filter((bar) => bar.count > 0)
  })
}
