import { edtfBounds } from '../../formats/edtf-bounds.ts'

export type WrittenInput = { readonly edtf: string } | { readonly problem: string }

const WANTED = 'Write it as 2022-11-30, or 2022-11, or 2022; with ~ behind it for “about”.'

/** Reads what a person typed as the day of writing: an EDTF date or a closed interval of dates. */
export function readWrittenInput(text: string): WrittenInput {
  const typed = text.trim()
  if (typed === '') return { problem: `No date is given. ${WANTED}` }
  const value = edtfBounds(typed)
  if (value === null) return { problem: `“${shortened(typed)}” is not a date that can be read. ${WANTED}` }
  if (!Number.isFinite(value.start) || !Number.isFinite(value.end))
    return { problem: `“${shortened(typed)}” has an open end; the day of writing needs both. ${WANTED}` }
  return { edtf: value.edtf }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
