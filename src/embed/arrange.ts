import type { Pane } from '../formats/story.ts'

/** How the panes of an embedded explorer share its room. */
export interface Arrangement {
  readonly isNarrow: boolean
  /** CSS grid-template, whose areas are named for the panes. */
  readonly template: string
  /** In the order in which the keyboard goes through them. */
  readonly panes: readonly Pane[]
  readonly isTimelineThin: boolean
  /** Rows of events that the timeline may have. */
  readonly mostLanes: number
}

/** Pixels of width from which map and card stand side by side. */
const WIDE = 600

/** Pixels of height below which map, timeline and card do not fit below each other. */
const HIGH = 440

/** Lays panes out: map and card above, the timeline below them, the text last. Where there is no room, the card goes. */
export function arrange(width: number, height: number, asked: readonly Pane[]): Arrangement {
  const isNarrow = width < WIDE
  const isShort = isNarrow && height < HIGH && asked.includes('map')
  const wanted = isShort ? asked.filter((pane) => pane !== 'cards') : asked
  const has = (pane: Pane): boolean => wanted.includes(pane)
  const above = (['map', 'cards'] as const).filter(has)
  const isAlone = wanted.length === 1
  const rows: string[] = []
  if (isNarrow) {
    if (has('map')) rows.push('"map" minmax(100px, 1fr)')
    if (has('timeline')) rows.push(`"timeline" ${isAlone ? '1fr' : 'max-content'}`)
    if (has('cards')) rows.push('"cards" minmax(150px, 0.9fr)')
    if (has('reader')) rows.push('"reader" minmax(180px, 1fr)')
  } else {
    const span = (pane: Pane): string =>
      `"${Array.from({ length: Math.max(1, above.length) }, () => pane).join(' ')}"`
    if (above.length > 0) rows.push(`"${above.join(' ')}" minmax(150px, 1fr)`)
    if (has('timeline')) rows.push(`${span('timeline')} ${isAlone ? '1fr' : 'max-content'}`)
    if (has('reader')) rows.push(`${span('reader')} minmax(180px, 1fr)`)
  }
  const columns = !isNarrow && above.length === 2 ? 'minmax(0, 1.7fr) minmax(220px, 1fr)' : 'minmax(0, 1fr)'
  return {
    isNarrow,
    template: `${rows.join(' ')} / ${columns}`,
    panes: (['map', 'cards', 'timeline', 'reader'] as const).filter(has),
    isTimelineThin: isNarrow && !isAlone && (has('map') || has('cards')),
    mostLanes: isAlone ? 10 : 4,
  }
}
