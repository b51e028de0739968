import { decodePlainText, PlainTextError } from '../formats/plain-text.ts'
import type { PlainText } from '../formats/plain-text.ts'

/** Longest text that is taken: code units of a pasted text, bytes of a file. */
export const LONGEST_TEXT = 20_000_000

/** Longest text that a text field can show without stopping the page; longer ones are shown by their beginning. */
export const LONGEST_FIELD = 150_000

/** A text that was brought, or why it cannot be taken and what to do. */
export type Intake =
  | { readonly kind: 'text'; readonly text: string; readonly note: string }
  | { readonly kind: 'refused'; readonly message: string }

/** Takes a pasted or dropped text. */
export function takeText(text: string): Intake {
  if (text.trim() === '')
    return { kind: 'refused', message: 'There is no text yet: paste one, or open a file.' }
  if (text.length > LONGEST_TEXT)
    return {
      kind: 'refused',
      message: `This text has ${millions(text.length)} million characters; at most ${millions(LONGEST_TEXT)} million can be read. Paste a part of it.`,
    }
  return { kind: 'text', text, note: '' }
}

/** Takes a file's bytes, in whatever of the usual encodings. */
export async function takeFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<Intake> {
  if (file.size > LONGEST_TEXT)
    return {
      kind: 'refused',
      message: `This file has ${millions(file.size)} MB; at most ${millions(LONGEST_TEXT)} MB can be read. Split it, or paste a part of it.`,
    }
  try {
    const { text, encoding } = decodePlainText(new Uint8Array(await file.arrayBuffer()))
    if (text.trim() === '')
      return { kind: 'refused', message: 'This file is empty: there is nothing to read.' }
    return { kind: 'text', text, note: NOTES[encoding] }
  } catch (error) {
    if (error instanceof PlainTextError) return { kind: 'refused', message: error.message }
    const why = error instanceof Error ? error.message : String(error)
    return {
      kind: 'refused',
      message: `This file could not be opened: ${why}. Open it again, or paste its text.`,
    }
  }
}

const NOTES: Readonly<Record<PlainText['encoding'], string>> = {
  'utf-8': '',
  'utf-16le': 'Read as UTF-16.',
  'utf-16be': 'Read as UTF-16.',
  'windows-1252': 'Read as Windows-1252 (Latin-1); if letters look wrong, save the file as UTF-8.',
}

/** With one decimal, but never rounded down to the limit itself. */
const millions = (n: number): string => String(Math.ceil(n / 100_000) / 10)
