/** Markup that is safe to be put into a page. Only {@link markup} makes it, so whatever came from a text is escaped. */
export class Markup {
  readonly text: string
  /** Use {@link markup}. */
  constructor(text: string) {
    this.text = text
  }
}

export type Piece = string | number | Markup | null | readonly (Markup | null)[]

/**
 * A template of HTML or SVG: what stands in it is markup, what is put in is text, unless it is markup itself. Good
 * between tags and in attributes between double quotes, and nowhere else.
 */
export const markup = (template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(template.reduce((text, part, i) => `${text}${pieceText(pieces[i - 1] ?? null)}${part}`))

function pieceText(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Markup) return piece.text
  if (typeof piece === 'string') return escaped(piece)
  return typeof piece === 'number' ? String(piece) : piece.map(pieceText).join('')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as markup; what neither HTML nor XML can hold (controls, halves of characters) becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\uFFFD',
    )
    .replace(/[&<>"']/g, (character) => ESCAPES[character]!)
