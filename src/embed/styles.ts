/** One sheet of each text a page, however many explorers are on it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>()

/** Gives a shadow root styles, in a way that no Content-Security-Policy forbids. */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  const page = root.ownerDocument
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>()
  sheets.set(page, known)
  let sheet = known.get(styles)
  if (sheet === undefined) {
    const Sheet = page.defaultView?.CSSStyleSheet ?? CSSStyleSheet
    sheet = new Sheet()
    sheet.replaceSync(styles)
    known.set(styles, sheet)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}
