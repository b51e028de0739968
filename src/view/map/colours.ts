/** What the map is painted with: the custom properties of theme.css as they are in force. */
const PROPERTIES = {
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

export type MapColours = Readonly<Record<keyof typeof PROPERTIES, string>>

/**
 * Watches the colours under an element: probes resolve light-dark() and whatever a host page has set, and their
 * transitions tell when any of them changes, for whatever reason.
 */
export function watchColours(host: HTMLElement, changed: (colours: MapColours) => void): () => void {
  const probes = Object.entries(PROPERTIES).map(([name, property]) => {
    const probe = document.createElement('i')
    probe.hidden = true
    probe.style.cssText = `display: block; position: absolute; visibility: hidden; forced-color-adjust: none; transition: color 1ms; color: var(${property})`
    return [name, host.appendChild(probe)] as const
  })
  const read = (): void =>
    changed(
      Object.fromEntries(probes.map(([name, probe]) => [name, getComputedStyle(probe).color])) as MapColours,
    )
  let isAsked = false
  const readSoon = (): void => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      read()
    })
  }
  for (const [, probe] of probes) probe.addEventListener('transitionend', readSoon)
  read()
  return () => probes.forEach(([, probe]) => probe.remove())
}
