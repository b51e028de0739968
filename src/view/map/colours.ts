/** What the map is painted with: the custom properties of theme.css as they are in force. */
export const MAP_COLOURS = {
  water: '--dl-water',
  land: '--dl-land',
  coast: '--dl-coast',
  border: '--dl-border',
  province: '--dl-province',
  river: '--dl-river',
  label: '--dl-map-label',
  halo: '--dl-land',
  ink: '--dl-ink',
  panel: '--dl-panel',
  event: '--dl-event',
  assumed: '--dl-assumed',
  select: '--dl-select',
  past: '--dl-past',
} as const

export type MapColours = Readonly<Record<keyof typeof MAP_COLOURS, string>>
