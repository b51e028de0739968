/** A view that an explorer can show. */
export type Pane = 'text' | 'filters' | 'map' | 'cards' | 'time'

/** All of them, in the order in which the Tab key comes to them. */
export const PANES: readonly Pane[] = ['text', 'filters', 'map', 'cards', 'time']

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

const COLUMN = {
  text: 'minmax(310px, 0.62fr)',
  map: 'minmax(400px, 1fr)',
  cards: 'minmax(290px, 0.56fr)',
} as const

/**
 * Lays panes out at a desk or on a tablet. The timeline lies below the map and is as wide as map and cards together;
 * the filters lie above them. The text has a column of its own beside them all at a desk, and comes last on a tablet.
 */
export function layOutPanes(room: 'tablet' | 'desk', panes: readonly Pane[]): ExplorerGrid {
  const has = (pane: Pane): boolean => panes.includes(pane)
  const beside = (['map', 'cards'] as const).filter(has)
  const isColumn = has('text') && room === 'desk' && panes.length > 1
  const width = Math.max(1, beside.length)
  const rows: [panes: readonly Pane[], height: string][] = []
  if (has('filters')) rows.push([Array.from({ length: width }, () => 'filters'), 'auto'])
  if (beside.length > 0) rows.push([beside, 'minmax(296px, 1fr)'])
  if (has('time')) rows.push([Array.from({ length: width }, () => 'time'), 'auto'])
  if (has('text') && !isColumn)
    rows.push([
      Array.from({ length: width }, () => 'text'),
      beside.length > 0 ? '440px' : 'minmax(360px, 1fr)',
    ])
  const columns = beside.map((pane) => (width === 1 || room === 'tablet' ? 'minmax(0, 1fr)' : COLUMN[pane]))
  if (beside.length === 0) columns.push('minmax(0, 1fr)')
  return {
    areas: rows.map(([row]) => `"${(isColumn ? ['text', ...row] : row).join(' ')}"`).join(' '),
    columns: (isColumn ? [COLUMN.text, ...columns] : columns).join(' '),
    rows: rows.map(([, height]) => height).join(' '),
  }
}
