/** What the page around an element looks like. */
export type Scheme = 'light' | 'dark'

/**
 * Tells what the page around an element looks like, now and whenever that may have changed: by the colour that lies
 * behind it, since a page can be dark without saying so.
 * @returns ends it
 */
export function watchPageColours(element: HTMLElement, tell: (scheme: Scheme) => void): () => void {
  const look = (): void => tell(pageColours(element))
  const observer = new MutationObserver(look)
  const page = element.ownerDocument
  for (const one of [page.documentElement, page.body])
    observer.observe(one, {
      attributes: true,
      attributeFilter: ['class', 'style', 'data-theme', 'data-mode'],
    })
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', look)
  look()
  return () => {
    observer.disconnect()
    dark.removeEventListener('change', look)
  }
}

export function pageColours(element: HTMLElement): Scheme {
  for (let one: Element | null = element; one !== null; one = parentOf(one)) {
    const lightness = lightnessOf(getComputedStyle(one).backgroundColor)
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light'
  }
  // Nothing is painted behind it but the browser's own canvas.
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement)
  const isDarkAllowed = colorScheme.includes('dark')
  if (isDarkAllowed && !colorScheme.includes('light')) return 'dark'
  return isDarkAllowed && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The parent, out of shadow trees too. */
function parentOf(element: Element): Element | null {
  const parent = element.parentNode
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
}

/** 0 to 1 of a computed colour; null for one that mostly lets through what is behind it, and one that cannot be read. */
export function lightnessOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  if (!/^rgba?\(/.test(colour) || red === undefined || green === undefined || blue === undefined) return null
  return alpha < 0.5 ? null : (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}
