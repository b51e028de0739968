/**
 * Watches the colours of custom properties under an element, for what is painted and not styled: probes resolve
 * light-dark() and whatever a host page has set, and their transitions tell when any of them changes, for whatever reason.
 * @param properties names of the caller's own, and the custom property of each
 * @param changed called at once and after each change, with a CSS colour for each name
 */
export function watchColours<Name extends string>(
  host: HTMLElement,
  properties: Readonly<Record<Name, string>>,
  changed: (colours: Readonly<Record<Name, string>>) => void,
): () => void {
  const probes = Object.entries<string>(properties).map(([name, property]) => {
    const probe = document.createElement('i')
    probe.hidden = true
    probe.style.cssText = `display: block; position: absolute; visibility: hidden; forced-color-adjust: none; transition: color 1ms; color: var(${property})`
    return [name, host.appendChild(probe)] as const
  })
  const read = (): void =>
    changed(
      Object.fromEntries(probes.map(([name, probe]) => [name, getComputedStyle(probe).color])) as Record<
        Name,
        string
      >,
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
