/** A view that an explorer can show. */
export type Pane = 'text' | 'map' | 'cards' | 'time'

export const PANES: readonly Pane[] = ['text', 'map', 'cards', 'time']

/** How much room there is: a phone shows one list at a time, a tablet two columns, a desk all at once. */
export type Room = 'phone' | 'tablet' | 'desk'

/** From so many pixels on an explorer has the room of a tablet, and of a desk. */
const TABLET = 680
const DESK = 1120

export const roomOf = (width: number): Room => (width < TABLET ? 'phone' : width < DESK ? 'tablet' : 'desk')

/** A CSS grid: its areas are named for the panes. */
export interface ExplorerGrid {
  readonly areas: string
  readonly columns: string
  readonly rows: string
}

const COLUMN: Readonly<Record<Pane, string>> = {
  text: 'minmax(300px, 1fr)',
  map: 'minmax(400px, 1.9fr)',
  cards: 'minmax(280px, 0.95fr)',
  time: 'minmax(0, 1fr)',
}

/**
 * Lays panes out at a desk or on a tablet. The timeline has the whole width, and as much height as it needs; the map
 * stands in the middle above it, the text and the cards beside the map. On a tablet the text comes last.
 */
export function layOutPanes(room: 'tablet' | 'desk', panes: readonly Pane[]): ExplorerGrid {
  const has = (pane: Pane): boolean => panes.includes(pane)
  const above = PANES.filter((pane) => pane !== 'time' && has(pane))
  const below: readonly Pane[] =
    room === 'tablet' && above.length > 2 ? above.filter((pane) => pane === 'text') : []
  const beside = above.filter((pane) => !below.includes(pane))
  const width = Math.max(1, beside.length)
  const across = (pane: Pane): string => `"${Array.from({ length: width }, () => pane).join(' ')}"`
  const rows: [areas: string, height: string][] = []
  if (beside.length > 0) rows.push([`"${beside.join(' ')}"`, 'minmax(360px, 1fr)'])
  if (has('time')) rows.push([across('time'), 'auto'])
  for (const pane of below) rows.push([across(pane), '440px'])
  return {
    areas: rows.map(([areas]) => areas).join(' '),
    columns: beside.length > 0 ? columnsOf(room, beside) : COLUMN.time,
    rows: rows.map(([, height]) => height).join(' '),
  }
}

const columnsOf = (room: 'tablet' | 'desk', beside: readonly Pane[]): string =>
  beside.map((pane) => (room === 'tablet' || beside.length === 1 ? COLUMN.time : COLUMN[pane])).join(' ')
