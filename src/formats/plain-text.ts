import { textDecoder } from './text-coding.ts'

/** Why bytes cannot be read as an article, in words for the person who brought them. */
export class PlainTextError extends Error {
  readonly code: 'binary-file' | 'not-plain-text'
  constructor(code: PlainTextError['code'], message: string) {
    super(message)
    this.name = 'PlainTextError'
    this.code = code
  }
}

export interface PlainText {
  /** Without the byte order mark. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/** First bytes of files that people take for texts, and what to do about each. */
const KNOWN_FILES: readonly { readonly magic: string; readonly what: string }[] = [
  { magic: '%PDF', what: 'a PDF' },
  { magic: 'PK\u0003\u0004', what: 'a Word, LibreOffice or ZIP file' },
  { magic: '\u00D0\u00CF\u0011\u00E0', what: 'an old Word file' },
  { magic: '{\\rtf', what: 'an RTF file' },
  { magic: '\u0089PNG', what: 'a picture' },
  { magic: '\u00FF\u00D8\u00FF', what: 'a picture' },
  { magic: 'GIF8', what: 'a picture' },
  { magic: '\u001F\u008B', what: 'a compressed file' },
]

/** Bytes looked at to tell texts from other files. */
const SAMPLE = 4096

/** More control characters than this share of a sample, and it is no text. */
const MOST_CONTROLS = 0.02

/**
 * Reads the bytes of a text file: UTF-8, UTF-16 with or without a byte order mark, else Windows-1252, of which
 * Latin-1 is the usual part.
 *
 * @throws PlainTextError where the bytes are no plain text
 */
export function decodePlainText(bytes: Uint8Array): PlainText {
  const sample = bytes.subarray(0, SAMPLE)
  const head = String.fromCharCode(...sample.subarray(0, 8))
  const known = KNOWN_FILES.find(({ magic }) => head.startsWith(magic))
  if (known)
    throw new PlainTextError(
      'not-plain-text',
      `This is ${known.what}. Copy its text and paste it, or save it as plain text first.`,
    )
  const wide = wideEncoding(sample)
  if (wide !== null) return { text: textDecoder(wide).decode(bytes), encoding: wide }
  if (controls(sample) > MOST_CONTROLS * sample.length)
    throw new PlainTextError(
      'binary-file',
      'This file is not a text: it holds binary data. Open a plain text file (.txt).',
    )
  try {
    return { text: textDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
  }
}

/** UTF-16 by its byte order mark, or by every other byte being zero, as in Western text it is. */
function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be'
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 2) return null
  const zeros = [0, 0]
  for (let i = 0; i < pairs * 2; i++) if (sample[i] === 0) zeros[i % 2]! += 1
  if (zeros[1]! > pairs * 0.7 && zeros[0]! < pairs * 0.1) return 'utf-16le'
  if (zeros[0]! > pairs * 0.7 && zeros[1]! < pairs * 0.1) return 'utf-16be'
  return null
}

const controls = (sample: Uint8Array): number =>
  sample.reduce(
    (sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127 ? 1 : 0),
    0,
  )

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls (the Encoding Standard's index). */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/** Node 20's own decoder reads these bytes as Latin-1: the command line would not read what a browser reads. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  textDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
