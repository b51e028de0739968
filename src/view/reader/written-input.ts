import { edtfBounds } from '../../formats/edtf-bounds.ts'
import { readTypedDate } from '../../formats/typed-date.ts'

export type WrittenInput = { readonly edtf: string } | { readonly problem: string }

const WANTED =
  'Write it as 30 November 2022, 2022-11-30, Nov 2022 or 2022; with “about” before it where it is.'

/** Reads what a person typed as the day of writing: a date, "about" a date, or a closed interval of dates in EDTF. */
export function readWrittenInput(text: string): WrittenInput {
  const typed = readTypedDate(text)
  if (typed.kind === 'none') return { problem: `No date is given. ${WANTED}` }
  if (typed.kind === 'wrong') return { problem: `“${shortened(text.trim())}”: ${typed.message}` }
  const value = edtfBounds(typed.edtf)
  if (value === null || !Number.isFinite(value.start) || !Number.isFinite(value.end))
    return {
      problem: `“${shortened(text.trim())}” has an open end; the day of writing needs both. ${WANTED}`,
    }
  return { edtf: typed.edtf }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
