import type { Span } from '../../model/span.ts'

/** What a paragraph is, as far as its form tells. */
export type ParagraphKind = 'prose' | 'heading' | 'boilerplate'

export interface Paragraph extends Span {
  readonly kind: ParagraphKind
}

export interface Sentence extends Span {
  /** Position in {@link PreparedText.paragraphs}. */
  readonly paragraph: number
}

/**
 * A text made even for reading: runs of white space are one space, soft line wraps are joined, a paragraph ends with
 * one line feed, typographic quotes and spaces are plain, invisible characters are gone.
 *
 * Every stage works on `text` and its offsets; `toSource` leads back into what was given.
 */
export interface PreparedText {
  readonly source: string
  readonly text: string
  /** In order, without the line feeds between them; they cover the rest of the text. */
  readonly paragraphs: readonly Paragraph[]
  /** In order; each lies within one paragraph. */
  readonly sentences: readonly Sentence[]
  /** Maps a span of `text` to the span of `source` that it was made from. */
  toSource(span: Span): Span
}
