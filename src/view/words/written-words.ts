import { edtfBounds } from '../../formats/edtf-bounds.ts'
import type { SourceDocument, WrittenDate } from '../../model/document.ts'
import { spanWords } from './date-words.ts'

/** An EDTF value in words: `about 30 November 2022`; as it stands where it is none or has an open end. */
export function edtfWords(edtf: string): string {
  const value = edtfBounds(edtf)
  if (value === null || !Number.isFinite(value.start) || !Number.isFinite(value.end)) return edtf
  return `${value.approximate ? 'about ' : ''}${spanWords(value)}${value.uncertain ? ' (uncertain)' : ''}`
}

const BASIS: Readonly<Record<WrittenDate['basis'], string>> = {
  given: 'given with the text',
  stated: 'stated in the text',
  assumed: 'assumed',
}

/** When a text was written, and how that is known: `about 30 November 2022, given with the text`. */
export const writtenWords = ({ edtf, basis }: WrittenDate): string =>
  edtf === null ? 'not known' : `${edtfWords(edtf)}, ${BASIS[basis]}`

/** Why that is the written date: in the words of whoever supplied it, else in those of the reading. */
export const writtenWhy = (document: SourceDocument, written: WrittenDate): string =>
  written.basis === 'given' && document.writtenWhy !== '' ? document.writtenWhy : written.why
