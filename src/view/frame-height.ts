/** Pixels of width from which an explorer in a frame has its panes side by side, and the heights that it then wants. */
const WIDE = 600
const HEIGHTS = { wide: 620, narrow: 760 }

/** What a page in a frame tells the page around it; `frame-host.js` listens for it. */
export interface FrameMessage {
  readonly type: 'dateline-height'
  /** Pixels. */
  readonly height: number
}

export const heightFor = (width: number): number => (width < WIDE ? HEIGHTS.narrow : HEIGHTS.wide)

/** Tells the page around a frame how high it would like to be, now and when its width changes. Nothing secret is told. */
export function tellFrameHeight(): void {
  if (parent === window) return
  let told = 0
  const tell = (): void => {
    const height = heightFor(innerWidth)
    if (height === told) return
    told = height
    const message: FrameMessage = { type: 'dateline-height', height }
    parent.postMessage(message, '*')
  }
  addEventListener('resize', tell, { passive: true })
  tell()
}
